import { createServer, type Server } from "node:http";
import next from "next";
import { fetchMissingPage, fillMissingPage, NOWHERE } from "./missing-page.ts";
import { prepareRequest } from "./prepare-request.ts";

type Place = { isDevelopment: boolean; host: string; port: number };

/** Serves the application: Next's own server, with the headers of each answer made before it. Ends on SIGINT and SIGTERM, after what is under way. */
export async function answerRequests({ isDevelopment, host, port }: Place): Promise<void> {
  const around = { isDevelopment, issuer: process.env.OIDC_ISSUER || undefined };
  // Answers to forms ask this server for the page they lead to; through the public address it might not be reached.
  const origin = `http://${host.includes(":") ? `[${host}]` : host}:${port}`;
  process.env.__NEXT_PRIVATE_ORIGIN = origin;

  const server = createServer();
  const app = next({
    dev: isDevelopment,
    hostname: host,
    port,
    httpServer: server,
    quiet: !isDevelopment,
  });
  await app.prepare();
  const handle = app.getRequestHandler();
  server.on("request", (request, response) => {
    prepareRequest(request, response, around);
    if (request.url !== NOWHERE) fillMissingPage(response, () => fetchMissingPage(origin));
    handle(request, response).catch((error: unknown) => {
      console.error(error);
      if (!response.headersSent) response.statusCode = 500;
      response.end();
    });
  });
  endInOrder(server, () => app.close());
  server.on("error", (error) => {
    console.error(error.message);
    process.exit(1);
  });
  server.listen(port, host);
}

/** Whoever started the server sets the limit to its patience. */
function endInOrder(server: Server, close: () => Promise<void>): void {
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => {
      server.close(() => void close().finally(() => process.exit(0)));
    });
  }
}
