import { createServer } from "node:net";
import { Complaint } from "../complaint";

/** The port as given, 3000 without. Throws a Complaint for anything that is no port. */
export function readPort(given: string | undefined): number {
  const port = Number(given?.trim() || 3000);
  if (Number.isInteger(port) && port >= 1 && port <= 65_535) return port;
  throw new Complaint(`PORT=${given} ist kein Port; möglich sind 1 bis 65535.`);
}

/** Throws a Complaint when another program listens where the web server is to listen. */
export async function requireFreePort(host: string, port: number): Promise<void> {
  // „localhost“ may lead a browser to either address of this computer.
  const hosts = host === "127.0.0.1" ? [host, "::1"] : [host];
  for (const each of hosts) await tryListening(each, port);
}

function tryListening(host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", ({ code }: NodeJS.ErrnoException) => {
      const why = code === undefined ? undefined : reasonFor(code, host, port);
      if (why) reject(new Complaint(why));
      else resolve();
    });
    server.listen(port, host, () => server.close(() => resolve()));
  });
}

function reasonFor(code: string, host: string, port: number): string | undefined {
  if (code === "EADDRINUSE") {
    return `Port ${port} ist schon belegt; beenden Sie das andere Programm, oder wählen Sie einen anderen: PORT=${port + 1} npm start`;
  }
  if (code === "EACCES") return `Für Port ${port} fehlt das Recht; wählen Sie einen ab 1024.`;
  // A computer without IPv6 has no ::1 that could be taken.
  return host === "::1" ? undefined : `Unter ${host} lässt sich nichts anbieten (${code}).`;
}
