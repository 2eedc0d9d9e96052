import { notFound } from "next/navigation";
import { serve } from "@/lib/files/serve";
import { findLinkedPicture } from "@/lib/releases/queries";

type Context = { params: Promise<{ token: string }> };

/** The picture somebody is asked to be seen on. Its policy (scripts/web/content-policy.ts) lets nothing in it run or reach out. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const picture = await findLinkedPicture((await params).token, new Date());
  return picture ? serve(picture) : notFound();
}
