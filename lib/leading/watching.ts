import "server-only";
import { env } from "@/lib/env";
import { listen } from "@/lib/jobs/listen";

type Watch = {
  wakes: Map<string, Set<() => void>>;
  listener: { stop(): Promise<void> };
};

// Hot reload would otherwise listen once per edit.
const shared = globalThis as { meetingWatch?: Watch };

/**
 * Calls `wake` after each change to a meeting, wherever it was made, and whenever one may have been missed; gives how
 * to end it. Everybody who watches shares the one connection of this process, which ends with the last of them.
 */
export function watchMeeting(meetingId: string, wake: () => void): () => void {
  const watch = shared.meetingWatch ?? begin();
  shared.meetingWatch = watch;
  const wakes = watch.wakes.get(meetingId) ?? new Set();
  watch.wakes.set(meetingId, wakes.add(wake));
  return () => {
    wakes.delete(wake);
    if (wakes.size === 0) watch.wakes.delete(meetingId);
    if (watch.wakes.size === 0) end(watch);
  };
}

function begin(): Watch {
  const wakes: Watch["wakes"] = new Map();
  const listener = listen(env().DATABASE_URL, "meeting", (meetingId) => {
    // Without a payload the connection is new, and anything may have changed before.
    const asked = meetingId ? [wakes.get(meetingId) ?? []] : [...wakes.values()];
    for (const wake of asked.flatMap((one) => [...one])) wake();
  });
  return { wakes, listener };
}

function end(watch: Watch): void {
  if (shared.meetingWatch === watch) delete shared.meetingWatch;
  void watch.listener.stop();
}
