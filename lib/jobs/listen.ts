import "server-only";
import { Client } from "pg";
import { log } from "@/lib/log";

const LONGEST_PAUSE = 15_000;

/**
 * Calls `wake` with the payload of each notification of a PostgreSQL channel, and without one after each new
 * connection, since notifications of the time in between are lost. Reconnects for as long as it is not stopped.
 */
export function listen(
  url: string,
  channel: string,
  wake: (payload?: string) => void,
): { stop(): Promise<void> } {
  let client: Client | undefined;
  let timer: NodeJS.Timeout | undefined;
  let pause = 1000;
  let stopped = false;

  const again = (lost: Client, reason: string) => {
    if (stopped || client !== lost) return;
    client = undefined;
    lost.end().catch(() => undefined);
    log().warn({ channel, reason }, "not listening, trying again");
    timer = setTimeout(open, pause);
    pause = Math.min(pause * 2, LONGEST_PAUSE);
  };

  const open = () => {
    const opened = new Client({
      connectionString: url,
      connectionTimeoutMillis: 5000,
      query_timeout: 10_000,
      keepAlive: true,
      keepAliveInitialDelayMillis: 10_000,
      application_name: "rathausrunde-listen",
    });
    client = opened;
    opened.on("notification", ({ payload }) => wake(payload));
    opened.on("error", (error) => again(opened, codeOf(error)));
    opened.on("end", () => again(opened, "END"));
    start(opened).catch((error: unknown) => again(opened, codeOf(error)));
  };

  const start = async (opened: Client) => {
    await opened.connect();
    await opened.query(`LISTEN ${opened.escapeIdentifier(channel)}`);
    pause = 1000;
    wake();
  };

  open();
  return {
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await client?.end().catch(() => undefined);
    },
  };
}

function codeOf(error: unknown): string {
  return (error as { code?: string }).code ?? "UNKNOWN";
}
