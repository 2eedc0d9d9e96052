import {
  chmodSync,
  chownSync,
  createWriteStream,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { createTransport } from "nodemailer";
import { SMTPServer } from "smtp-server";
import { endDovecot, runDovecot } from "@/lib/testing/dovecot-process";
import { findDovecot } from "@/scripts/check/dovecot";
import { findAccount } from "@/scripts/database/owner";
import { freePort } from "@/scripts/free-port";

export type ImapServer = {
  /** As IMAP_URL takes it. */
  url: string;
  /** Where mails to the mailbox are handed in. */
  smtpUrl: string;
  /** Sends a raw message to the mailbox, the way mails come: by SMTP. */
  deliver(raw: string): Promise<void>;
  /** Whether each message of the mailbox has been marked as seen. */
  seen(): boolean[];
  /** Goes away, as a server that is restarted; the mailbox stays. */
  pause(): Promise<void>;
  resume(): Promise<void>;
  /** Counts all messages anew, as after a mailbox was restored (UIDVALIDITY). */
  recount(): Promise<void>;
  stop(): Promise<void>;
};

const PASSWORD = "Kenn:wort@1/2";

/** A real mailbox on this computer: Dovecot in the foreground for reading, and SMTP that puts mails into it. */
export async function startImapServer(): Promise<ImapServer> {
  const binary = findDovecot();
  const folder = mkdtempSync(join(tmpdir(), "rathausrunde-imap-"));
  const port = await freePort();
  const maildir = join(folder, "mail");
  const user = owner();
  // Who reads mails may not be root, and must get in.
  chmodSync(folder, 0o755);
  for (const each of [maildir, ...["new", "cur", "tmp"].map((name) => join(maildir, name))]) {
    mkdirSync(each);
    chownSync(each, user.uid, user.gid);
  }
  const config = join(folder, "dovecot.conf");
  writeFileSync(config, configuration({ folder, port, ...user }));

  let server = await runDovecot(binary, config, port, folder);
  const smtp = await startSmtp(maildir, user);
  const transport = createTransport({ url: smtp.url });
  const pause = () => endDovecot(server);
  const resume = async () => {
    server = await runDovecot(binary, config, port, folder);
  };
  return {
    url: `imap://termine:${encodeURIComponent(PASSWORD)}@127.0.0.1:${port}/INBOX`,
    smtpUrl: smtp.url,
    deliver: async (raw) => {
      const envelope = { from: "somebody@mail.example", to: "termine@netzwerk.example" };
      await transport.sendMail({ envelope, raw });
    },
    seen: () => [
      ...readdirSync(join(maildir, "new")).map(() => false),
      ...readdirSync(join(maildir, "cur")).map((name) => /:2,[A-Z]*S/.test(name)),
    ],
    pause,
    resume,
    recount: async () => {
      await pause();
      countAnew(maildir);
      await resume();
    },
    stop: async () => {
      transport.close();
      await smtp.stop();
      await pause();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

type Owner = { name: string; group: string; uid: number; gid: number };

/** Root hands everything to nobody; everybody else keeps it. */
function owner(): Owner {
  const { uid, gid, username } = userInfo();
  if (uid !== 0) return { name: username, group: nameOfGroup(gid), uid, gid };
  const nobody = findAccount(readFileSync("/etc/passwd", "utf8"), "nobody");
  if (!nobody) throw new Error("no account named nobody");
  return { name: "nobody", group: nameOfGroup(nobody.gid), ...nobody };
}

function nameOfGroup(gid: number): string {
  const groups = readFileSync("/etc/group", "utf8")
    .split("\n")
    .map((line) => line.split(":"));
  return groups.find(([, , id]) => Number(id) === gid)?.[0] ?? "nogroup";
}

function configuration({
  folder,
  port,
  name,
  group,
  uid,
  gid,
}: Owner & { folder: string; port: number }) {
  return `
base_dir = ${folder}/run
state_dir = ${folder}/state
log_path = ${folder}/dovecot.log
protocols = imap
listen = 127.0.0.1
ssl = no
disable_plaintext_auth = no
auth_mechanisms = plain
mail_location = maildir:${folder}/mail
default_internal_user = ${name}
default_internal_group = ${group}
default_login_user = ${name}
first_valid_uid = 1
first_valid_gid = 1
last_valid_gid = 0
service imap-login {
  chroot =
  inet_listener imap {
    port = ${port}
  }
  inet_listener imaps {
    port = 0
  }
}
service anvil {
  chroot =
}
passdb {
  driver = static
  args = password=${PASSWORD}
}
userdb {
  driver = static
  args = uid=${uid} gid=${gid} home=${folder}
}
`;
}

function countAnew(maildir: string): void {
  const list = join(maildir, "dovecot-uidlist");
  const [head = "", ...rest] = readFileSync(list, "utf8").split("\n");
  const anew = head.replace(/V(\d+)/, (_, validity) => `V${Number(validity) + 1}`);
  writeFileSync(list, [anew, ...rest].join("\n"));
  for (const name of readdirSync(maildir)) {
    if (name.startsWith("dovecot.index")) rmSync(join(maildir, name));
  }
}

async function startSmtp(maildir: string, { uid, gid }: Owner) {
  let number = 0;
  const server = new SMTPServer({
    disabledCommands: ["STARTTLS", "AUTH"],
    disableReverseLookup: true,
    onData: (stream, _, done) => {
      number += 1;
      const name = `${Date.now()}.M${String(number).padStart(6, "0")}P${process.pid}.localhost`;
      const file = join(maildir, "tmp", name);
      pipeline(stream, createWriteStream(file)).then(() => {
        chownSync(file, uid, gid);
        renameSync(file, join(maildir, "new", name));
        done();
      }, done);
    },
  });
  server.on("error", () => undefined);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const bound = (server.server.address() as AddressInfo).port;
  return {
    url: `smtp://127.0.0.1:${bound}`,
    stop: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}
