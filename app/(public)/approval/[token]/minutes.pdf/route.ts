import { notFound } from "next/navigation";
import { download } from "@/lib/documents/download";
import { minutesDocument } from "@/lib/minutes/document";
import { findLinkedMinutes } from "@/lib/minutes/queries";
import { fileNameOf } from "@/lib/minutes/wording";

type Context = { params: Promise<{ token: string }> };

/** The minutes as an accessible PDF for a town hall that has come by its link. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const linked = (await findLinkedMinutes((await params).token, new Date())) ?? notFound();
  const { minutes } = linked;
  return download(minutesDocument(minutes, minutes.content), "pdf", fileNameOf(minutes));
}
