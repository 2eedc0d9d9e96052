import { appealsAsAtom } from "@/lib/appeals/atom";
import { listAppealsToRead } from "@/lib/appeals/queries";
import { env } from "@/lib/env";

export const dynamic = "force-dynamic";

/** All appeals for feed readers. */
export async function GET(): Promise<Response> {
  const { NEXTAUTH_URL, NETWORK_NAME } = env();
  const appeals = await listAppealsToRead();
  const feed = appealsAsAtom(appeals, { origin: NEXTAUTH_URL, network: NETWORK_NAME });
  return new Response(feed, {
    headers: {
      "Content-Type": "application/atom+xml; charset=utf-8",
      "Cache-Control": "public, max-age=300",
    },
  });
}
