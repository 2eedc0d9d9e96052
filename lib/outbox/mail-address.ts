import { domainToASCII } from "node:url";

const LOCAL_PART = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/i;
const DOMAIN = /^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9-]{2,63}$/i;

/**
 * The one bare address a text is, domain in ASCII (IDNA), or null. Lists, names, quoted local parts,
 * full-width signs and control characters are no address: mail programs read them differently.
 */
export function readMailAddress(text: string): string | null {
  const [local, domain, ...more] = text.split("@");
  if (!local || !domain || more.length > 0 || text.length > 254 || local.length > 64) return null;
  const ascii = domainToASCII(domain);
  return LOCAL_PART.test(local) && DOMAIN.test(ascii) ? `${local}@${ascii}` : null;
}
