// Prisma P1001/P1002/P1008/P1017/P2024: server not reached, timed out, connection closed, pool empty;
// PostgreSQL 57P01 to 57P03: it is shutting down, has crashed, or is starting.
const OUT_OF_REACH = /^(P1001|P1002|P1008|P1017|P2024|P2028|57P0[123]|ECONNREFUSED|ECONNRESET)$/;

/** Whether the database could not be asked, so that sending again later helps. */
export function isOutOfReach(error: unknown): boolean {
  const { code, message } = error as { code?: string; message?: string };
  if (OUT_OF_REACH.test(code ?? "")) return true;
  return /ECONNREFUSED|ECONNRESET|Connection terminated|timeout/i.test(message ?? "");
}
