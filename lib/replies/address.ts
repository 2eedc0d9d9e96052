/** A mailbox as IMAP_URL names it. */
export type MailboxAddress = {
  host: string;
  port: number;
  secure: boolean;
  user: string;
  password: string;
  path: string;
  /** Tells one mailbox from another; without the password. */
  name: string;
};

/** Reads an IMAP_URL that the settings have let through. */
export function mailboxOf(url: string): MailboxAddress {
  const { protocol, hostname, port, username, password, pathname } = new URL(url);
  const secure = protocol === "imaps:";
  const user = decodeURIComponent(username);
  const path = decodeURIComponent(pathname.slice(1)) || "INBOX";
  return {
    host: hostname,
    port: Number(port) || (secure ? 993 : 143),
    secure,
    user,
    password: decodeURIComponent(password),
    path,
    name: `${user}@${hostname}/${path}`,
  };
}
