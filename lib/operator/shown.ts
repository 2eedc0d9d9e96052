import "server-only";
import { env } from "@/lib/env";
import { listen } from "@/lib/jobs/listen";
import { log } from "@/lib/log";
import { readSettingsNow } from "@/lib/operator/read-settings";
import type { Logo } from "@/lib/operator/settings";

/** The logo for the head of a page; sizes in pixels. */
export type ShownLogo = { src: string; alt: string; width: number; height: number };

const shared = globalThis as { shownLogo?: Logo | null };
// What is told is heard at once; this is for a line that died silently.
const LONGEST_AGE = 30_000;

/** The logo as this process last heard of it. No statement: it stands on every page. */
export function shownLogo(): ShownLogo | undefined {
  const logo = shared.shownLogo;
  if (!logo) return undefined;
  const { digest, width, height } = logo;
  return { src: `/logo/${digest}`, alt: env().NETWORK_NAME, width, height };
}

/** Keeps what every page shows fresh in this process, whichever server it is changed on, until stopped. */
export function keepShownFresh(): { stop(): Promise<void> } {
  const heard = listen(env().DATABASE_URL, "setting", () => void refreshShown());
  const timer = setInterval(() => void refreshShown(), LONGEST_AGE);
  timer.unref();
  return {
    async stop() {
      clearInterval(timer);
      await heard.stop();
    },
  };
}

/** Asks anew what every page shows; where the database is away it stays as it was. */
export async function refreshShown(): Promise<void> {
  try {
    shared.shownLogo = (await readSettingsNow()).logo;
  } catch (error) {
    log().warn({ error: (error as Error).name }, "settings not read again");
  }
}
