import { notFound } from "next/navigation";
import { lasting, requireActor } from "@/lib/auth/session";
import { readMark } from "@/lib/leading/queries";
import { eventStream } from "@/lib/leading/stream";
import { watchMeeting } from "@/lib/leading/watching";

type Context = { params: Promise<{ id: string }> };

/** Tells when a meeting has changed: as server-sent events, or once to who asks again and again. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { userId } = await requireActor();
  const { id } = await params;
  const askAgain = await lasting();
  const look = async () => {
    const actor = await askAgain();
    return actor && (await readMark(actor, id));
  };
  const mark = (await look()) ?? notFound();
  const isStream = request.headers.get("accept")?.includes("text/event-stream");
  if (!isStream) return Response.json({ mark }, { headers: { "Cache-Control": "no-store" } });
  const watch = (wake: () => void) => watchMeeting(id, wake);
  return eventStream({ userId, look, watch, signal: request.signal });
}
