/** Who mails come from: "Netzwerk <runde@netzwerk.de>" or the address alone, as MAIL_FROM says it. */
export function readSender(from: string): { name: string | null; address: string } {
  const named = /^([^<>]*)<([^<>]*)>$/.exec(from);
  if (!named) return { name: null, address: from };
  const [, name = "", address = ""] = named;
  return { name: name.trim().replaceAll(/^"|"$/g, "") || null, address };
}
