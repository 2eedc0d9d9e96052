import { baseOf, type Fields } from "@/lib/oparl/objects";
import type { Kept } from "@/lib/oparl/record";
import { momentWithOffset } from "@/lib/time";

/** Who offers the interface, and under which licence; null where the operator says nothing. */
export type Offer = {
  origin: string;
  network: string;
  license: string | null;
  contactName: string | null;
  contactEmail: string | null;
};

const VERSION = "https://schema.oparl.org/1.1/";

/** Where programs begin: the system with the list of its bodies (OParl 1.1, 3.2). It has stood since the first thing was published in it. */
export function systemOf(offer: Offer, kept: ReadonlyMap<string, Kept>, now: Date): Fields {
  const { origin, network, license, contactName, contactEmail } = offer;
  const base = baseOf(origin);
  const since = Math.min(Number(now), ...[...kept.values()].map(({ createdAt }) => +createdAt));
  const created = momentWithOffset(new Date(since));
  return {
    id: `${base}/system`,
    type: `${VERSION}System`,
    oparlVersion: VERSION,
    name: network,
    body: `${base}/bodies`,
    website: origin,
    web: `${origin}/open-data`,
    license,
    contactName,
    contactEmail,
    created,
    modified: created,
  };
}
