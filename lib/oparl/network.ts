import { t } from "@/lib/i18n/words";
import { listsOf } from "@/lib/oparl/cities";
import { baseOf, NETWORK, type Published } from "@/lib/oparl/objects";
import type { CircleRow, CityRow } from "@/lib/oparl/views";
import { toDay } from "@/lib/time";

type Named = { name: string; origin: string };

/** The network as a body with one organisation, which the cities belong to. */
export function objectsOfNetwork(
  { name, origin }: Named,
  memberships: readonly CityRow["memberships"][number][],
  spokespersons: readonly string[],
): Published[] {
  const base = baseOf(origin);
  const main = `${base}/organization/${NETWORK}`;
  return [
    {
      path: `body/${NETWORK}`,
      kind: "body",
      bodyId: NETWORK,
      fields: {
        system: `${base}/system`,
        name,
        classification: t("oparl.network"),
        mainOrganization: main,
        web: origin,
        ...listsOf(NETWORK, base),
      },
    },
    {
      path: `organization/${NETWORK}`,
      kind: "organization",
      bodyId: NETWORK,
      fields: {
        body: `${base}/body/${NETWORK}`,
        name,
        organizationType: "Institution",
        classification: t("oparl.network"),
        membership: [...memberships.map(({ id }) => `membership/${id}`), ...spokespersons].map(
          (path) => `${base}/${path}`,
        ),
        web: origin,
      },
    },
  ];
}

/** A circle with the cities that sit or sat in it; cities that are no longer published are left out. */
export function objectsOfCircle(
  circle: CircleRow,
  cityIds: ReadonlySet<string>,
  { origin, today }: { origin: string; today: Date },
): Published[] {
  const base = baseOf(origin);
  const address = `${base}/organization/${circle.id}`;
  const seats = circle.members.filter(({ cityId }) => cityIds.has(cityId));
  const sitting = seats.filter(({ leftOn }) => leftOn === null || leftOn > today);
  return [
    {
      path: `organization/${circle.id}`,
      kind: "organization",
      bodyId: NETWORK,
      fields: {
        body: `${base}/body/${NETWORK}`,
        name: circle.name,
        organizationType: "Gremium",
        classification: t("oparl.circle"),
        subOrganizationOf: `${base}/organization/${NETWORK}`,
        membership: seats.map(({ id }) => `${base}/membership/${id}`),
        memberCount: sitting.length,
        meeting: `${address}/meeting`,
        startDate: toDay(circle.foundedOn),
        endDate: circle.dissolvedOn && toDay(circle.dissolvedOn),
        web: `${origin}/network/circles/${circle.id}`,
      },
    },
    ...seats.map(
      ({ id, cityId, joinedOn, leftOn }): Published => ({
        path: `membership/${id}`,
        kind: "membership",
        bodyId: NETWORK,
        fields: {
          organization: address,
          onBehalfOf: `${base}/organization/${cityId}`,
          role: t("oparl.seat"),
          startDate: toDay(joinedOn),
          endDate: leftOn && toDay(leftOn),
        },
      }),
    ),
  ];
}
