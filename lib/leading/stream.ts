import "server-only";
import { log } from "@/lib/log";

/** Milliseconds between two looks without any change: access ends in the middle of a meeting, too. */
const PULSE = 15_000;
/** Milliseconds after which the browser is to ask anew; it does so by itself. */
const LIFE = 600_000;
/** As many answers go on at once in one process, and for one person; who comes later asks again and again instead. */
const MOST = 200;
const MOST_OF_ONE = 8;

type Source = {
  userId: string;
  /** How things stand for the reader; null once they may no longer know. */
  look: () => Promise<string | null>;
  /** Begins to call `wake` when something may have changed; gives how to end it. */
  watch: (wake: () => void) => () => void;
  signal: AbortSignal;
};

type Open = { userId: string; end: () => void };

const shared = globalThis as { openStreams?: Set<Open> };

/** Server-sent events (HTML, 9.2) that tell how things stand, now and after each change; status 503 when there are too many. */
export function eventStream(source: Source): Response {
  const open = openStreams();
  const own = [...open].filter(({ userId }) => userId === source.userId).length;
  if (open.size >= MOST || own >= MOST_OF_ONE) return new Response(null, { status: 503 });
  let end = () => {};
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      const one = { userId: source.userId, end: begin(source, controller, () => open.delete(one)) };
      end = one.end;
      open.add(one);
    },
    cancel: () => end(),
  });
  return new Response(body, {
    headers: {
      "Content-Type": "text/event-stream",
      // Neither Next nor a proxy may pack or hold back what is to be read at once.
      "Cache-Control": "no-store, no-transform",
      "X-Accel-Buffering": "no",
    },
  });
}

function begin(
  { look, watch, signal }: Source,
  controller: ReadableStreamDefaultController<Uint8Array>,
  ended: () => void,
): () => void {
  const told: { mark?: string } = {};
  const say = (text: string) => controller.enqueue(new TextEncoder().encode(text));
  const tell = oneAfterTheOther(async () => {
    const mark = await look().catch((error: Error) => {
      log().warn({ error: error.name }, "cannot tell how a meeting stands");
      return undefined;
    });
    if (signal.aborted || closing.done) return;
    if (mark === null) end();
    else if (mark === undefined || mark === told.mark) say(":\n\n");
    else say(`data: ${mark}\n\n`);
    if (mark) told.mark = mark;
  });
  const closing = { done: false };
  const unwatch = watch(tell);
  const pulse = setInterval(tell, PULSE);
  const life = setTimeout(() => end(), LIFE);
  const end = () => {
    if (closing.done) return;
    closing.done = true;
    clearInterval(pulse);
    clearTimeout(life);
    unwatch();
    ended();
    // The reader may have gone first.
    if (!signal.aborted) controller.close();
  };
  signal.addEventListener("abort", end);
  tell();
  return end;
}

/** Runs a task again when it was asked for while it ran, however often that was. */
function oneAfterTheOther(task: () => Promise<void>): () => void {
  let running = false;
  let again = false;
  const run = async () => {
    again = running;
    if (running) return;
    running = true;
    await task();
    running = false;
    if (again) void run();
  };
  return () => void run();
}

function openStreams(): Set<Open> {
  if (shared.openStreams) return shared.openStreams;
  const open = new Set<Open>();
  shared.openStreams = open;
  // A server that is told to stop waits for its answers to end.
  for (const signal of ["SIGTERM", "SIGINT"] as const)
    process.once(signal, () => {
      for (const { end } of [...open]) end();
    });
  return open;
}
