import { useId } from "react";
import { SearchAsTyped } from "@/components/municipalities/search-as-typed";
import { Acts } from "@/components/ui/acts";
import { Line, Lines, LineTitle } from "@/components/ui/lines";
import { Stack } from "@/components/ui/stack";
import { Status } from "@/components/ui/status-word";
import { t } from "@/lib/i18n/words";
import type { FoundMunicipality } from "@/lib/municipalities/find-municipalities";

type FindMunicipalityProps = {
  /** The page that asks and shows. */
  action: string;
  typed: string;
  found: FoundMunicipality[];
  most: number;
};

/** Finds a municipality of the official register by its name, with what was typed forgiven. */
export function FindMunicipality({ action, typed, found, most }: FindMunicipalityProps) {
  const field = useId();
  return (
    <Stack gap={24}>
      <search className="w-full max-w-narrow">
        <SearchAsTyped action={action}>
          <div className="kern-form-input">
            <label className="kern-label" htmlFor={field}>
              {t("municipalities.find.label")}
            </label>
            <p className="kern-hint" id={`${field}-hint`}>
              {t("municipalities.find.hint")}
            </p>
            <input
              className="kern-form-input__input"
              id={field}
              name="q"
              type="search"
              maxLength={100}
              autoComplete="off"
              aria-describedby={`${field}-hint`}
              defaultValue={typed}
            />
          </div>
          <Acts>
            <button className="kern-btn kern-btn--primary" type="submit">
              <span className="kern-label">{t("municipalities.find.submit")}</span>
            </button>
          </Acts>
        </SearchAsTyped>
      </search>
      <p role="status">{typed === "" ? "" : resultInWords(found.length, most)}</p>
      {found.length > 0 ? (
        <Lines>
          {found.map((one) => (
            <Municipality key={one.ags} action={action} municipality={one} />
          ))}
        </Lines>
      ) : null}
      <p className="text-quiet text-small">{t("municipalities.find.source")}</p>
    </Stack>
  );
}

function resultInWords(count: number, most: number): string {
  if (count === 0) return t("municipalities.find.none");
  return count < most
    ? t("municipalities.find.results", { count })
    : t("municipalities.find.most", { count });
}

type MunicipalityProps = { action: string; municipality: FoundMunicipality };

function Municipality({ action, municipality }: MunicipalityProps) {
  const { ags, name, designation, state, citySlug } = municipality;
  return (
    <Line>
      <LineTitle level={2} href={`${action}?ags=${ags}`}>
        {name}
      </LineTitle>
      <p className="text-quiet">
        {t("municipalities.find.detail", {
          designation,
          state: t(`cities.state.${state}`),
          ags,
        })}
      </p>
      {citySlug ? <Status kind="accepted">{t("municipalities.find.there")}</Status> : null}
    </Line>
  );
}
