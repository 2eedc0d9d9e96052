import { Refused } from "@/lib/errors";

/** What went wrong as a code; messages of errors hold names and addresses. */
export function errorCode(error: unknown): string {
  if (error instanceof Refused) return `Refused:${error.reason}`;
  const { code, name } = error as { code?: unknown; name?: unknown };
  const said = [code, name].find((one) => typeof one === "string" && /^[\w-]{1,60}$/.test(one));
  return typeof said === "string" ? said : "UNKNOWN";
}
