import { notFound } from "next/navigation";
import { download } from "@/lib/documents/download";
import { minutesDocument } from "@/lib/minutes/document";
import { fileNameOf } from "@/lib/minutes/wording";
import { loadMinutes } from "../minutes/load";

type Context = { params: Promise<{ id: string }> };

/** The minutes as they stand, as a file for word processors. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const { found } = await loadMinutes((await params).id);
  if (!found) notFound();
  const { minutes } = found;
  return download(minutesDocument(minutes, minutes.content), "docx", fileNameOf(minutes));
}
