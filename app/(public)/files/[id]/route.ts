import { notFound } from "next/navigation";
import { currentActor, requireActor } from "@/lib/auth/session";
import { findFile } from "@/lib/files/queries";
import { serve } from "@/lib/files/serve";

type Context = { params: Promise<{ id: string }> };

/** A file, to be saved; pictures are shown. Its policy (scripts/web/content-policy.ts) lets nothing in it run or reach out. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const actor = await currentActor();
  const file = await findFile(actor, (await params).id);
  if (!file) {
    await requireActor();
    notFound();
  }
  return serve(file);
}
