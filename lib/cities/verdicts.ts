import { factInWords } from "@/lib/cities/facts";
import type { Choice, FactChange, JudgedRow } from "@/lib/cities/judging";
import { t } from "@/lib/i18n/words";

/** "E-Mail des Rathauses: leer → post@stendal.example" */
export function changeInWords({ fact, before, after }: FactChange): string {
  return t("cityImport.preview.change", {
    column: t(`cityImport.column.${fact}`),
    before: factInWords(fact, before) || t("cityImport.preview.unset"),
    after: factInWords(fact, after),
  });
}

/** What a row brings, or why it cannot be taken, as lines. */
export function verdictInLines({ facts, verdict }: JudgedRow): string[] {
  if (verdict.state === "changed") return verdict.changes.map(changeInWords);
  if (verdict.state === "doubtful") return [t(`cityImport.doubt.${verdict.why}`)];
  if (verdict.state === "wrong") return [t(`cityImport.wrong.${verdict.why}`)];
  const said = ["state", "ags", "email", "body", "officeTitle"] as const;
  return said.flatMap((fact) => (facts[fact] ? [factInWords(fact, facts[fact])] : []));
}

/** A choice for a doubtful row as the form sends and shows it. */
export function asOption(line: number, choice: Choice): { value: string; label: string } {
  if (choice.kind === "city")
    return {
      value: `${line} city:${choice.slug}`,
      label: t("cityImport.choice.city", { name: choice.name }),
    };
  if (choice.kind === "place")
    return {
      value: `${line} place:${choice.ags}`,
      label: t("cityImport.choice.place", { name: choice.name, ags: choice.ags }),
    };
  return { value: `${line} asItIs`, label: t("cityImport.choice.asItIs") };
}

/** What came of it, after "3-2" or "discarded" in the address; nothing for anything else. */
export function outcomeInWords(done: string | string[] | undefined): string | null {
  if (done === "discarded") return t("cityImport.discarded");
  const [, entered, changed] = /^(\d{1,4})-(\d{1,4})$/.exec(String(done)) ?? [];
  return entered && changed
    ? t("cityImport.done", { entered: Number(entered), changed: Number(changed) })
    : null;
}
