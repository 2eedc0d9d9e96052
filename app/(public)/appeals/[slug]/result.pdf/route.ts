import { notFound } from "next/navigation";
import { resultDocument } from "@/lib/appeals/document";
import { readAppeal } from "@/lib/appeals/queries";
import { listCarrying } from "@/lib/appeals/read-result";
import { download } from "@/lib/documents/download";
import { env } from "@/lib/env";

type Context = { params: Promise<{ slug: string }> };

/** An appeal and what came of it, as an accessible PDF; public as its page is. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const appeal = await readAppeal(null, (await params).slug);
  if (!appeal) notFound();
  const cities = await listCarrying(appeal.id);
  const { NETWORK_NAME } = env();
  const document = resultDocument(appeal, cities, { network: NETWORK_NAME, now: new Date() });
  return download(document, "pdf", `appell-${appeal.slug}`);
}
