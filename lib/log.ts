import pino, { type Logger } from "pino";

let logger: Logger | undefined;

/** The log of this process, JSON lines on stdout. It holds no names, addresses or tokens: log ids and codes. */
export function log(): Logger {
  logger ??= pino({
    level: process.env.LOG_LEVEL ?? "info",
    base: null,
    redact: ["*.email", "*.to", "*.token", "*.name", "*.url", "req.headers"],
  });
  return logger;
}
