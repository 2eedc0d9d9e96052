import { z } from "zod";
import { t } from "@/lib/i18n/words";
import { Theme } from "@/prisma/generated/enums";

const theme = z.enum(Theme, "choose");

/** Themes from checkboxes, each once; one ticked box arrives as a plain string, none as nothing. */
export const themes = z
  .union([z.array(theme), theme.transform((one) => [one])], "choose")
  .optional()
  .transform((list) => [...new Set(list ?? [])]);

/** The themes to choose from, by their German names. */
export const themeChoices: { value: Theme; label: string }[] = Object.values(Theme)
  .map((value) => ({ value, label: t(`library.theme.${value}`) }))
  .toSorted((a, b) => a.label.localeCompare(b.label, "de"));

/** "Ehrenamt, Jugend"; empty for none. */
export function themesInWords(chosen: readonly Theme[]): string {
  return themeChoices
    .flatMap(({ value, label }) => (chosen.includes(value) ? label : []))
    .join(", ");
}
