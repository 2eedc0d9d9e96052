import { themesInWords } from "@/lib/projects/themes";
import { dateInWords } from "@/lib/time";
import type { Theme } from "@/prisma/generated/enums";

type Goal = { title: string; description: string; adoptedOn: Date | null; themes: Theme[] };

/** What stands in the fields now, for somebody whose version is older. */
export function goalByField({ title, description, adoptedOn, themes }: Goal) {
  return {
    title,
    description,
    adoptedOn: adoptedOn ? dateInWords(adoptedOn) : "",
    themes: themesInWords(themes),
  };
}
