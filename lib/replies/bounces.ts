import type { ParsedMail } from "mailparser";
import type { Asks } from "@/lib/replies/asks";

type Part = { contentType: string; content: Buffer };

const OURS = /<([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})@[^>\s]{1,253}>/i;
const MOST_BYTES = 200_000;

/** What a mail server reports about a mail of ours (RFC 3464); null for a message that is no report. */
export function reportOf(mail: ParsedMail, parts: readonly Part[]): Asks | null {
  const status = parts.find(({ contentType }) => contentType === "message/delivery-status");
  if (!status) return null;
  const report = textOf(status);
  const code = /^Status:\s*([245]\.\d{1,3}\.\d{1,3})/im.exec(report)?.[1] ?? null;
  const action = /^Action:\s*([a-z]+)/im.exec(report)?.[1]?.toLowerCase();
  const isFinal = action ? action === "failed" : code?.startsWith("5.");
  if (!isFinal) return { kind: "machine" };
  return { kind: "bounce", mailId: returnedMail(mail, parts), status: code };
}

/** Whether a message without a report comes from a mail server all the same. */
export function looksLikeBounce(from: string | undefined): boolean {
  return /^(mailer-daemon|postmaster|mail-daemon)@/i.test(from ?? "");
}

/** The Message-ID we gave it, in what came back with the report or in what the report answers to. */
function returnedMail(mail: ParsedMail, parts: readonly Part[]): string | null {
  const returned = parts.filter(({ contentType }) =>
    ["message/rfc822", "text/rfc822-headers", "message/global", "message/global-headers"].includes(
      contentType,
    ),
  );
  const named = [
    ...returned.map((part) => /^Message-ID:\s*(<[^>]*>)/im.exec(headersOf(textOf(part)))?.[1]),
    mail.inReplyTo,
    ...[mail.references ?? []].flat(),
  ];
  return named.map((id) => OURS.exec(id ?? "")?.[1]?.toLowerCase()).find(Boolean) ?? null;
}

function headersOf(message: string): string {
  return message.split(/\r?\n\r?\n/, 1)[0] ?? "";
}

function textOf({ content }: Part): string {
  return content.subarray(0, MOST_BYTES).toString("utf8");
}
