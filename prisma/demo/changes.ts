import { randomUUID } from "node:crypto";
import type { Temporal } from "temporal-polyfill";
import type { Actor } from "@/lib/auth/actor";
import { changeCarrier } from "@/lib/bodies/change-carrier";
import { foundBody } from "@/lib/bodies/found-body";
import { db } from "@/lib/db";
import { enterOfficial } from "@/lib/officials/enter-official";
import { actorOf, type World } from "./cast";
import { asDay } from "./dates";

type Day = Temporal.PlainDate;

/** Examples in a city of which nobody is named: a term that ends soon, and a body that changed its carrier. */
export async function tellChanges({ people }: World, today: Day, now: Date): Promise<void> {
  const programmeOffice = await actorOf(people.programmeOffice, now);
  const { id: cityId } = await weinheim();
  await enterOfficial(
    programmeOffice,
    {
      ...{ formKey: randomUUID(), cityId, officeKind: "HEAD", officeTitle: "Beispielamt" },
      ...{ givenName: null, familyName: null, salutation: null, email: null },
      ...{ termStartsOn: null, termEndsOn: asDay(today.add({ days: 60 })) },
    },
    now,
  );
  await tellCarriers(programmeOffice, cityId, today, now);
}

async function tellCarriers(actor: Actor, cityId: string, today: Day, now: Date): Promise<void> {
  const name = "Koordinierungsstelle zum Beispiel";
  const carrier = { name: "Beispielverein", kind: "INDEPENDENT" } as const;
  const startedOn = asDay(today.subtract({ years: 5 }));
  const { version } = await weinheim();
  await foundBody(actor, { formKey: randomUUID(), cityId, version, name, startedOn, carrier }, now);
  const body = await db.coordinationBody.findFirstOrThrow({
    where: { cityId, name },
    select: { id: true, city: { select: { version: true } } },
  });
  await changeCarrier(
    actor,
    {
      ...{ formKey: randomUUID(), bodyId: body.id, version: body.city.version },
      carrier: { name: "Beispielstiftung", kind: "MIXED" },
      startsOn: asDay(today.subtract({ months: 2 })),
    },
    now,
  );
}

function weinheim() {
  return db.city.findUniqueOrThrow({
    where: { slug: "weinheim" },
    select: { id: true, version: true },
  });
}
