import { t } from "@/lib/i18n/words";
import { baseOf, NETWORK, type Published } from "@/lib/oparl/objects";
import { releasedQuotes } from "@/lib/oparl/texts";
import type { PressRow, SpeakerRow } from "@/lib/oparl/views";
import { fullName } from "@/lib/people/names";
import { addMinutes, calendarDay, toDay } from "@/lib/time";

/** Somebody who may be named, with what makes it so. */
type Named = {
  id: string;
  bodyId: string;
  givenName: string | null;
  familyName: string | null;
  roles: Role[];
};

type Role = {
  id: string;
  organizationId: string;
  role: string;
  startDate: string | null;
  endDate: string | null;
};

/**
 * Everybody who is named in public anyway: who speaks for the network or wrote a published appeal, and
 * who released words in a published press release. Name and office, nothing else of them.
 */
export function peopleNamed(
  spokespersons: readonly SpeakerRow[],
  releases: readonly PressRow[],
  cityIds: ReadonlySet<string>,
): Named[] {
  const named = new Map(spokespersons.map((one) => [personIdOf(one), spokesperson(one)]));
  for (const { official } of releases.flatMap(releasedQuotes)) {
    if (!official?.familyName || !cityIds.has(official.cityId)) continue;
    const { id, cityId, officeTitle, givenName, familyName } = official;
    const office = {
      id,
      organizationId: cityId,
      role: officeTitle,
      startDate: null,
      endDate: null,
    };
    const known = named.get(id) ?? { id, bodyId: cityId, givenName, familyName, roles: [] };
    const others = known.roles.filter((one) => one.id !== id);
    named.set(id, { ...known, roles: [...others, office] });
  }
  return [...named.values()];
}

/** A person with the memberships that stand within. */
export function objectsOfPerson(person: Named, origin: string): Published[] {
  const base = baseOf(origin);
  const { id, bodyId, givenName, familyName, roles } = person;
  const address = `${base}/person/${id}`;
  return [
    {
      path: `person/${id}`,
      kind: "person",
      bodyId,
      fields: {
        body: `${base}/body/${bodyId}`,
        name: fullName(person),
        givenName,
        familyName,
      },
      within: { membership: roles.map((role) => `membership/${role.id}`) },
    },
    ...roles.map(
      ({ id: roleId, organizationId, role, startDate, endDate }): Published => ({
        path: `membership/${roleId}`,
        kind: "membership",
        bodyId,
        fields: {
          person: address,
          organization: `${base}/organization/${organizationId}`,
          role,
          startDate,
          endDate,
        },
        back: ["person"],
      }),
    ),
  ];
}

/** Whoever is an official, too, is one person. */
function personIdOf({ id, official }: SpeakerRow): string {
  return official?.id ?? id;
}

function spokesperson(one: SpeakerRow): Named {
  const { givenName, familyName, mandates } = one;
  return {
    id: personIdOf(one),
    bodyId: NETWORK,
    givenName,
    familyName,
    roles: mandates.map(({ id, startsAt, endsAt }) => ({
      id,
      organizationId: NETWORK,
      role: t("oparl.spokesperson"),
      startDate: toDay(calendarDay(startsAt)),
      // A mandate ends with the first moment without it.
      endDate: endsAt && toDay(calendarDay(addMinutes(endsAt, -1))),
    })),
  };
}
