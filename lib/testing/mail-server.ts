import type { AddressInfo } from "node:net";
import { type ParsedMail, simpleParser } from "mailparser";
import { SMTPServer } from "smtp-server";

export type MailServer = {
  url: string;
  /** Mails taken in, in order, as a mail program reads them. */
  received: ParsedMail[];
  /** Recipients of the envelopes, in order. */
  recipients: string[];
  /** Answers the next commands with this code; null takes everything. */
  refuse(at: "RCPT TO" | "DATA" | "MAIL FROM", code: number | null): void;
  stop(): Promise<void>;
};

/**
 * A real mail server on this computer that keeps what it gets; on the given port, or on a free one. `taken` is called
 * once a mail is kept, before the sender hears of it, with how many there are.
 */
export async function startMailServer(
  port = 0,
  taken: (mails: number) => void = () => undefined,
): Promise<MailServer> {
  const received: ParsedMail[] = [];
  const recipients: string[] = [];
  const codes = new Map<string, number>();
  const refusal = (at: string) => {
    const responseCode = codes.get(at);
    return responseCode ? Object.assign(new Error("Not here"), { responseCode }) : null;
  };

  const server = new SMTPServer({
    disabledCommands: ["STARTTLS", "AUTH"],
    disableReverseLookup: true,
    onMailFrom: (_, __, done) => done(refusal("MAIL FROM")),
    onRcptTo: (_, __, done) => done(refusal("RCPT TO")),
    onData: (stream, session, done) => {
      simpleParser(stream).then((mail) => {
        const error = refusal("DATA");
        if (error) return done(error);
        received.push(mail);
        recipients.push(...session.envelope.rcptTo.map(({ address }) => address));
        taken(received.length);
        done();
      }, done);
    },
  });
  server.on("error", () => undefined);
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  const bound = (server.server.address() as AddressInfo).port;

  return {
    url: `smtp://127.0.0.1:${bound}`,
    received,
    recipients,
    refuse: (at, code) => void (code ? codes.set(at, code) : codes.delete(at)),
    stop: () => new Promise((resolve) => server.close(resolve)),
  };
}
