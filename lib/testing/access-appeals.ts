import type { AccessWorld } from "@/lib/testing/access-world";

/** A valid form for each action of appeals; `ownCity` is the one of a visitor who speaks for one. */
export function appealForms(world: AccessWorld, ownCity: string | null | undefined) {
  const { network, appeal, draftAppeal, draftToCheck } = world;
  const text = { title: "Werben Sie", body: "Ein Beispiel.", callToAction: "Bitte werben Sie." };
  const year = String(new Date().getUTCFullYear() + 1);
  return {
    "/appeals writeAppealAction": { ...text, intent: "preview" },
    "/appeals editAppealAction": { ...text, appealId: draftAppeal, version: "1" },
    "/appeals correctAppealAction": { ...text, appealId: appeal, version: "2", change: "TYPO" },
    "/appeals handOverAction": {
      appealId: appeal,
      to: "Landtag",
      "on.day": "1",
      "on.month": "11",
      "on.year": "2026",
    },
    "/appeals remindCitiesAction": { appealId: appeal },
    "/appeals withdrawAppealAction": { appealId: appeal, version: "2", reason: "Irrtum" },
    "/appeal/[token] answerAppealByLinkAction": {
      token: "x",
      answer: "ENDORSED",
      answeredBy: "SELF",
    },
    "/appeals/[slug] answerAppealAction": {
      appealId: appeal,
      cityId: ownCity ?? network.cities.stendal.id,
      answer: "ENDORSED",
    },
    "/appeals/[slug]/edit removeAppealFileAction": { fileId: world.appealFile },
    "/appeals/[slug]/check askForCheckAction": { appealId: draftAppeal },
    "/appeals/[slug]/check checkAppealAction": { appealId: draftToCheck, version: "1" },
    "/appeals/[slug]/check returnAppealAction": {
      appealId: draftToCheck,
      version: "1",
      word: "Bitte kürzer.",
    },
    "/appeals/[slug]/check recallAppealAction": { appealId: draftAppeal },
    "/appeals/[slug]/check scheduleAppealAction": {
      appealId: draftAppeal,
      version: "1",
      "on.day": "3",
      "on.month": "2",
      "on.year": year,
      at: "9:00",
    },
  };
}
