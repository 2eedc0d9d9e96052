import { AskedChoice, AskedWords } from "@/components/form/asking-fields";
import type { Option } from "@/components/form/option-list";
import { Acts } from "@/components/ui/acts";
import { SIZES } from "@/lib/cities/size";
import { t } from "@/lib/i18n/words";
import { KINDS, type LibrarySearch } from "@/lib/projects/library";
import { themeChoices } from "@/lib/projects/themes";
import { FederalState } from "@/prisma/generated/enums";

const KIND_OPTIONS = KINDS.map((value) => ({ value, label: t(`library.kind.${value}`) }));
const SIZE_OPTIONS = [...SIZES, "UNKNOWN" as const].map((value) => ({
  value,
  label: t(`cities.sizeRange.${value}`),
}));
const STATE_OPTIONS = Object.values(FederalState)
  .map((value) => ({ value, label: t(`cities.state.${value}`) }))
  .toSorted((a, b) => a.label.localeCompare(b.label, "de"));

/** Sends what is looked for as an address, so that a result can be kept and shared. */
export function LibraryForm({ search }: { search: LibrarySearch }) {
  return (
    <search aria-label={t("library.search.label")} className="w-full">
      <form action="/projects" method="get" className="stack gap-4">
        <AskedWords label={t("library.search.words")} value={search.words ?? ""} />
        <Choice name="theme" chosen={search.theme} options={themeChoices} />
        <Choice name="kind" chosen={search.kind} options={KIND_OPTIONS} />
        <Choice name="state" chosen={search.state} options={STATE_OPTIONS} />
        <Choice name="size" chosen={search.size} options={SIZE_OPTIONS} />
        <Acts>
          <button className="kern-btn kern-btn--primary" type="submit">
            <span className="kern-label">{t("library.search.submit")}</span>
          </button>
        </Acts>
      </form>
    </search>
  );
}

type ChoiceProps = {
  name: "kind" | "theme" | "state" | "size";
  chosen: string | null;
  options: readonly Option[];
};

function Choice({ name, chosen, options }: ChoiceProps) {
  return (
    <AskedChoice
      name={name}
      label={t(`library.search.${name}`)}
      chosen={chosen}
      all={t(`library.search.all.${name}`)}
      options={options}
    />
  );
}
