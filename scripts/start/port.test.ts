import { once } from "node:events";
import { createServer } from "node:net";
import { expect, it } from "vitest";
import { freePort } from "../free-port";
import { readPort, requireFreePort } from "./port";

it.each([
  [undefined, 3000],
  ["", 3000],
  ["8080", 8080],
])("reads PORT=%j as %i", (given, port) => {
  expect(readPort(given)).toBe(port);
});

it.each(["0", "65536", "http", "3000.5", "-1"])("refuses PORT=%s in one sentence", (given) => {
  expect(() => readPort(given)).toThrow(`PORT=${given} ist kein Port`);
});

it("says which port is taken and how to choose another", async () => {
  const port = await freePort();
  await requireFreePort("127.0.0.1", port);
  const server = createServer().listen(port, "127.0.0.1");
  await once(server, "listening");

  await expect(requireFreePort("127.0.0.1", port)).rejects.toThrow(
    `Port ${port} ist schon belegt; beenden Sie das andere Programm, oder wählen Sie einen anderen: PORT=${port + 1} npm start`,
  );
  server.close();
});
