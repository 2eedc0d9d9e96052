import { randomUUID } from "node:crypto";
import type { Temporal } from "temporal-polyfill";
import { proposeTopic } from "@/lib/topics/propose-topic";
import type { Cast, World } from "./cast";
import { at } from "./dates";

/** Invented: what waits to be talked about. */
export async function tellTopics(
  { circle, cities }: World,
  cast: Cast,
  today: Temporal.PlainDate,
): Promise<void> {
  const topics = [
    {
      actor: cast.kleefeldt,
      title: "Ehrenamtskarte: Was sie bringt und was sie kostet (Beispiel)",
      note: "Wir überlegen, sie einzuführen, und möchten von Erfahrungen hören.",
      cityId: cities.stendal.id,
      days: 20,
    },
    {
      actor: cast.johannisson,
      title: "Räume für Vereine (Beispiel)",
      note: null,
      cityId: cities.parchim.id,
      days: 12,
    },
  ];
  for (const { actor, days, ...topic } of topics) {
    const input = { formKey: randomUUID(), circleId: circle.id, ...topic };
    await proposeTopic(actor, input, at(today.subtract({ days }), "10:00"));
  }
}
