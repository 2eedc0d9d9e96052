import type { NavigationEntry } from "@/components/layout/site-header";
import { type Actor, holds } from "@/lib/auth/actor";
import { t } from "@/lib/i18n/words";
import { OFFICE_TASKS } from "@/lib/office/tasks";
import type { Role } from "@/prisma/generated/enums";

type Navigator = Pick<Actor, "mandates" | "managedCircleIds">;

/** What the cities have set themselves and presented, and who works there. */
const OF_CITIES = ["/projects", "/goals", "/bodies", "/officials"];
/** How cities find together. */
const MATCHING = ["/circles", "/partners", "/proposals"];

/** The navigation of a person: what their roles work with, several roles together. */
export function navigationFor(actor: Navigator): NavigationEntry[] {
  const ofCities = holdsAny(actor, "MAYOR", "OFFICE");
  const ofCircle = holdsAny(actor, "PROCESS_MANAGER", "SPOKESPERSON");
  const ofProgramme = holds(actor, "PROGRAMME_OFFICE");
  const works = ofCities || ofCircle || ofProgramme;
  const onlyProgramme = ofProgramme && !ofCities && !ofCircle;

  const entries: (NavigationEntry | false)[] = [
    entry("/overview", "overview"),
    onlyProgramme && { ...entry("/cities", "cities"), covers: OF_CITIES },
    ofCircle && { ...entry(circlePath(actor), "circle"), covers: ["/polls", ...MATCHING] },
    works && {
      ...entry("/meetings", "meetings"),
      covers: ofCircle ? ["/calls"] : ["/calls", "/polls"],
    },
    works && entry("/commitments", "commitments"),
    entry("/appeals", "appeals"),
    !onlyProgramme && { ...entry("/cities", "network"), covers: [...OF_CITIES, ...MATCHING] },
    ofProgramme && {
      ...entry("/office", "office"),
      covers: [...Object.values(OFFICE_TASKS), ...MATCHING],
    },
  ];
  return entries.filter((one) => one !== false);
}

function holdsAny(actor: Navigator, ...roles: Role[]): boolean {
  return roles.some((role) => holds(actor, role));
}

/** The `href` of the entry a path belongs to: the longest that leads there. */
export function currentEntry(
  entries: readonly NavigationEntry[],
  path: string | null,
): string | undefined {
  const isUnder = (place: string) => path === place || path?.startsWith(`${place}/`);
  const leading = entries.filter(({ href, covers }) => isUnder(href) || covers?.some(isUnder));
  return leading.toSorted((a, b) => b.href.length - a.href.length)[0]?.href;
}

function circlePath({ managedCircleIds }: Navigator): string {
  const [only, ...others] = managedCircleIds;
  return only && others.length === 0 ? `/circles/${only}` : "/circles";
}

function entry(href: string, word: Parameters<typeof navigationWord>[0]): NavigationEntry {
  return { href, label: navigationWord(word) };
}

function navigationWord(
  word:
    | "overview"
    | "circle"
    | "meetings"
    | "commitments"
    | "appeals"
    | "network"
    | "cities"
    | "office",
): string {
  return t(`account.navigation.${word}`);
}
