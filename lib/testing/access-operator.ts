import { CHOSEN_KINDS } from "@/lib/operator/forms";
import { RETENTION } from "@/lib/privacy/retention";

const fresh = { version: "0" };

/** A valid form for each action of the settings and the jobs. */
export const operatorForms = {
  "/jobs askForRunAction": { job: "clean-up" },
  "/settings changeOperatorAction": { ...fresh, name: "Netzwerkstelle" },
  "/settings changeSenderAction": { ...fresh, name: "Netzwerk" },
  "/settings draftLegalTextAction": { ...fresh, page: "imprint", draft: "Ein Absatz" },
  "/settings publishLegalTextAction": { ...fresh, page: "privacy" },
  "/settings removeLogoAction": fresh,
  "/settings setAppealCheckAction": { ...fresh, isNeeded: "yes" },
  "/settings setPeriodsAction": {
    ...fresh,
    ...Object.fromEntries(CHOSEN_KINDS.map((kind) => [kind, String(RETENTION[kind].days)])),
  },
  "/settings setUsualRhythmAction": { ...fresh, rhythmMonths: "4" },
};
