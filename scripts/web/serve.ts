import { createServer } from "node:http";
import { parseArgs } from "node:util";
import next from "next";
import { prepareRequest } from "./prepare-request.ts";

// The web server of the product (docs/decisions/0024): Next's own, with a policy for every answer made before it.
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { host: { type: "string" }, port: { type: "string" } },
});
const isDevelopment = positionals[0] === "dev";
const host = values.host ?? "127.0.0.1";
const port = Number(values.port ?? 3000);
const around = { isDevelopment, issuer: process.env.OIDC_ISSUER || undefined };

// Answers to forms ask this server for the page they lead to; through the public address it might not be reached.
process.env.__NEXT_PRIVATE_ORIGIN = `http://${host.includes(":") ? `[${host}]` : host}:${port}`;

const server = createServer();
const app = next({ dev: isDevelopment, hostname: host, port, httpServer: server });
await app.prepare();
const handle = app.getRequestHandler();
server.on("request", (request, response) => {
  prepareRequest(request, response, around);
  handle(request, response).catch((error: unknown) => {
    console.error(error);
    if (!response.headersSent) response.statusCode = 500;
    response.end();
  });
});
server.on("error", (error) => {
  console.error(error.message);
  process.exit(1);
});
server.listen(port, host);

for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => {
    // What is under way is finished first; whoever started this server sets the limit to its patience.
    server.close(() => void app.close().finally(() => process.exit(0)));
  });
}
