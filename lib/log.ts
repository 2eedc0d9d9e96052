import "server-only";
import pino, { type Logger } from "pino";
import { env } from "@/lib/env";

let logger: Logger | undefined;

/** The log of this process, JSON lines on stdout. It holds no names, addresses or tokens: log ids and codes. */
export function log(): Logger {
  logger ??= pino({
    level: env().LOG_LEVEL,
    base: null,
    redact: ["*.email", "*.to", "*.token", "*.name", "*.url", "req.headers"],
  });
  return logger;
}
