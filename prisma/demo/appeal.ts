import { randomUUID } from "node:crypto";
import type { Temporal } from "temporal-polyfill";
import { answerAppeal } from "@/lib/appeals/answer-appeal";
import { askForCheck } from "@/lib/appeals/ask-for-check";
import { EVERYBODY } from "@/lib/appeals/audience";
import { draftAppeal } from "@/lib/appeals/draft-appeal";
import { publishAppeal } from "@/lib/appeals/publish-appeal";
import { db } from "@/lib/db";
import { plantMandate, plantUser } from "@/lib/testing/four-cities";
import { actorOf, type Cast } from "./cast";
import { asDay, at } from "./dates";

type Day = Temporal.PlainDate;

/** In the sense of the press release: to promote the programme and the cooperation of the four sectors. */
const TEXT = {
  title: "Werben Sie für das Programm",
  body: [
    "Engagierte Städte zeigen, was entsteht, wenn **Verwaltung, Politik, Wirtschaft und Zivilgesellschaft** zusammenarbeiten.",
    "Bitte werben Sie für das Programm: im Rat, im Kreistag, im Gespräch mit Ihren Nachbarstädten. Und rücken Sie in den Mittelpunkt, wie viel diese Zusammenarbeit bedeutet.",
  ].join("\n\n"),
  callToAction: "Sprechen Sie in diesem Halbjahr an einer Stelle öffentlich über das Programm.",
};

/** Published a week ago; a third of the cities has answered, as an example. */
export async function tellAppeal(cast: Cast, today: Day): Promise<void> {
  const published = today.subtract({ days: 7 });
  const answerBy = asDay(today.add({ days: 38 }));
  const { id } = await draftAppeal(
    cast.zoselMohr,
    { formKey: randomUUID(), ...TEXT, answerBy, audience: EVERYBODY },
    at(published.subtract({ days: 1 }), "16:00"),
  );
  await publishAppeal(
    cast.zoselMohr,
    { formKey: randomUUID(), appealId: id, version: 1 },
    at(published, "09:00"),
  );

  const lemgo = cast.baier.mandates[0]?.cityId ?? "";
  await answer(cast.schwaerFroehlich, id, lemgo, "ENDORSED", at(published, "11:25"));
  await letOthersAnswer(id, published);
  await keepDraft(cast, today);
}

/** A second appeal that waits for another pair of eyes, plainly an example. */
async function keepDraft(cast: Cast, today: Day): Promise<void> {
  const yesterday = at(today.subtract({ days: 1 }), "11:00");
  const { id } = await draftAppeal(
    cast.zoselMohr,
    {
      formKey: randomUUID(),
      title: "Beispiel für einen Entwurf",
      body: "Dies ist ein Beispiel: Hier steht, worum eine Sprecherin die Städte bittet.",
      callToAction: "Hier steht in einem Satz, was die Städte tun sollen.",
      answerBy: null,
      audience: EVERYBODY,
    },
    yesterday,
  );
  await askForCheck(cast.zoselMohr, { formKey: randomUUID(), appealId: id }, yesterday);
}

/** Town halls whose people nobody named: an account each, as the programme office would open it. */
async function letOthersAnswer(appealId: string, published: Day): Promise<void> {
  const cities = await db.city.findMany({
    where: { slug: { notIn: ["stendal", "lemgo", "parchim", "gardelegen"] } },
    select: { id: true, name: true, slug: true },
    orderBy: { slug: "asc" },
  });
  for (const [index, city] of cities.entries()) {
    if (index % 3 === 2) continue;
    const kind = index % 17 === 0 ? "DECLINED" : index % 3 === 0 ? "ENDORSED" : "READ";
    const userId = await plantUser({
      email: `buero@${city.slug}.example`,
      givenName: "Rathaus",
      familyName: city.name,
      salutation: null,
    });
    await plantMandate({
      userId,
      role: "OFFICE",
      cityId: city.id,
      startsAt: at(published.subtract({ years: 1 }), "08:00"),
    });
    const moment = at(published.add({ days: 1 + (index % 5) }), "10:00");
    await answer(await actorOf(userId, moment), appealId, city.id, kind, moment);
  }
}

async function answer(
  actor: Parameters<typeof answerAppeal>[0],
  appealId: string,
  cityId: string,
  kind: "ENDORSED" | "READ" | "DECLINED",
  now: Date,
): Promise<void> {
  await answerAppeal(actor, { formKey: randomUUID(), appealId, cityId, answer: kind }, now);
}
