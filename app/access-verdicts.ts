/** Who comes: the circle is the one of the demo world; mayor, office and process manager belong to it. */
export const VISITORS = [
  "nobody",
  "mayor",
  "office",
  "processManager",
  "spokesperson",
  "programmeOffice",
  /** Office of a city that sits in no circle with the others. */
  "outsider",
  /** Signed in, but every mandate has ended. */
  "former",
] as const;

export type Visitor = (typeof VISITORS)[number];

/**
 * "signIn": a page leads to the sign-in page, an action asks to sign in beside what was typed;
 * "notFound": as if it did not exist; "refused": told that it is not theirs.
 */
export type Verdict = "allowed" | "signIn" | "notFound" | "refused";

export type Access = Readonly<Record<Visitor, Verdict>>;

export const EVERYBODY = access(VISITORS, "allowed", "allowed");
export const SIGNED_IN = access(VISITORS, "allowed");
export const CLOSED = access([], "notFound", "notFound");
export const CIRCLE = access(["mayor", "office", "processManager", "programmeOffice"], "notFound");
export const ANSWERING = access(["mayor", "office"], "notFound");
export const TOWN_HALLS = access(["mayor", "office", "outsider"], "notFound");
export const MANAGER = access(["processManager"], "notFound");
/** The process manager of the journeys works for Lemgo. */
export const OF_LEMGO = access(["processManager"], "notFound");
export const PROGRAMME = access(["programmeOffice"], "notFound");
export const PROGRAMME_REFUSED = access(["programmeOffice"], "refused");
export const WITH_CITY = access(["mayor", "office", "processManager", "outsider"], "notFound");
export const WITH_CITY_REFUSED = access(
  ["mayor", "office", "processManager", "outsider"],
  "refused",
);
export const SPOKESPERSON = access(["spokesperson"], "notFound");
export const SPOKESPERSON_REFUSED = access(["spokesperson"], "refused");

/** Sees the meeting or commitment but may not change it: refused; does not see it: not found. */
export const MANAGER_ACTS: Access = {
  ...MANAGER,
  mayor: "refused",
  office: "refused",
  programmeOffice: "refused",
};
export const CITY_REPORTS: Access = {
  ...ANSWERING,
  processManager: "refused",
  programmeOffice: "refused",
};

/** The cities of the circle and who drives it: a press release is theirs until it is published. */
export const ROUND = access(["mayor", "office", "processManager"], "notFound");
export const ROUND_READS: Access = { ...MANAGER, mayor: "refused", office: "refused" };

/** Everyone signed in sees it; the people of Stendal, its coordination body among them, change it. */
export const STENDAL_ACTS = access(["mayor", "office", "processManager"], "refused");

/** Who sees the meeting at which Stendal presents. */
export const STENDAL_PRESENTS: Access = {
  ...access(["mayor", "office", "processManager"], "notFound"),
  programmeOffice: "refused",
};

/** A message about a meeting: the programme office looks on. */
export const REPLIES_SETTLED: Access = { ...MANAGER, programmeOffice: "refused" };

/** Allowed for some; `otherwise` for everybody else who is signed in, `nobody` for who is not. */
export function access(
  allowed: readonly Visitor[],
  otherwise: Verdict,
  nobody: Verdict = "signIn",
): Access {
  const verdict = (visitor: Visitor): Verdict => {
    if (visitor === "nobody") return nobody;
    return allowed.includes(visitor) ? "allowed" : otherwise;
  };
  return Object.fromEntries(VISITORS.map((visitor) => [visitor, verdict(visitor)])) as Access;
}
