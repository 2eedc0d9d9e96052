import { type AddressInfo, connect, createServer, type Socket } from "node:net";

export type Wire = {
  /** The address of the database through this wire. */
  url: string;
  /** Ends all connections and refuses new ones, as a server that goes away. */
  cut(): void;
  /** Takes connections, but nothing comes through: a server that hangs. */
  hang(): void;
  mend(): void;
  stop(): Promise<void>;
};

/** A wire between a test and its database that can be cut and mended. */
export async function startWire(databaseUrl: string): Promise<Wire> {
  const target = new URL(databaseUrl);
  const sockets = new Set<Socket>();
  let state: "whole" | "cut" | "hanging" = "whole";

  const keep = (socket: Socket) => {
    sockets.add(socket);
    socket.on("error", () => socket.destroy());
    socket.on("close", () => sockets.delete(socket));
    return socket;
  };
  const server = createServer((near) => {
    keep(near);
    if (state === "cut") return near.destroy();
    if (state === "hanging") return;
    const far = keep(connect(Number(target.port), target.hostname));
    near.pipe(far).pipe(near);
    near.on("close", () => far.destroy());
    far.on("close", () => near.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));

  const endAll = () => {
    for (const socket of sockets) socket.destroy();
  };
  const become = (next: typeof state) => {
    state = next;
    endAll();
  };
  const url = new URL(databaseUrl);
  url.host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: url.href,
    cut: () => become("cut"),
    hang: () => become("hanging"),
    mend: () => become("whole"),
    stop: () => {
      endAll();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
