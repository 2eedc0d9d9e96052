import { randomUUID } from "node:crypto";
import { addBlockedTime } from "@/lib/blocked-times/add-blocked-time";
import type { Cast, World } from "./cast";

const FIRST = 1;
const LAST = -1;

/** Invented: when the councils of the four cities meet. */
export async function tellBlockedTimes(world: World, cast: Cast, now: Date): Promise<void> {
  const { stendal, lemgo, parchim, gardelegen } = world.cities;
  const councils = [
    { actor: cast.kleefeldt, cityId: stendal.id, weekday: 1, ordinal: FIRST },
    { actor: cast.schwaerFroehlich, cityId: lemgo.id, weekday: 1, ordinal: 2 },
    { actor: cast.johannisson, cityId: parchim.id, weekday: 3, ordinal: LAST },
    { actor: cast.schumacher, cityId: gardelegen.id, weekday: 4, ordinal: 3 },
  ];
  for (const { actor, ...rule } of councils) {
    const days = { startsOn: null, endsOn: null };
    const label = "Stadtrat (Beispiel)";
    await addBlockedTime(actor, { formKey: randomUUID(), label, ...rule, ...days }, now);
  }
}
