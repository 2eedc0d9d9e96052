import { notFound } from "next/navigation";
import { currentActor, requireActor } from "@/lib/auth/session";
import { isPicture } from "@/lib/files/kinds";
import { findFile } from "@/lib/files/queries";
import { disposition } from "@/lib/files/rules";

type Context = { params: Promise<{ id: string }> };

/** A file, to be saved; pictures are shown. Its policy (proxy.ts) lets nothing in it run or reach out. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const actor = await currentActor();
  const file = await findFile(actor, (await params).id);
  if (!file) {
    await requireActor();
    notFound();
  }
  const { name, mediaType, content } = file;
  return new Response(content, {
    headers: {
      "Content-Type": mediaType,
      "Content-Disposition": disposition(isPicture(mediaType) ? "inline" : "attachment", name),
      "X-Content-Type-Options": "nosniff",
      "Cache-Control": "private, no-store",
    },
  });
}
