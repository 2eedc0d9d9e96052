import { createWriteStream, renameSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { SMTPServer } from "smtp-server";

/** A real mail server on this computer that puts each mail into a folder, numbered as they come. */
export async function startMailServer(
  folder: string,
): Promise<{ url: string; stop(): Promise<void> }> {
  let number = 0;
  const server = new SMTPServer({
    disabledCommands: ["STARTTLS", "AUTH"],
    disableReverseLookup: true,
    onData: (stream, _, done) => {
      number += 1;
      const file = join(folder, `${String(number).padStart(6, "0")}.eml`);
      // Whoever reads the folder sees whole mails only.
      pipeline(stream, createWriteStream(`${file}.part`)).then(() => {
        renameSync(`${file}.part`, file);
        done();
      }, done);
    },
  });
  server.on("error", () => undefined);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    stop: () => new Promise((resolve) => server.close(resolve)),
  };
}
