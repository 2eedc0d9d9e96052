import { Row } from "@/components/ui/row";
import { SHOWS, type Show, shownOf } from "@/lib/commitments/filter";
import type { CircleCommitments } from "@/lib/commitments/views";
import { t } from "@/lib/i18n/words";

type CommitmentFilterProps = {
  groups: CircleCommitments[];
  show: Show;
  cityIds: readonly string[];
  today: Date;
};

/** What of the list is shown, each with how many there are; an address each, so that it can be kept. */
export function CommitmentFilter({ groups, show, cityIds, today }: CommitmentFilterProps) {
  const offered = SHOWS.filter((one) => one !== "own" || cityIds.length > 0);
  const count = (one: Show) =>
    shownOf(groups, one, { cityIds, today }).reduce(
      (sum, group) => sum + group.commitments.length,
      0,
    );
  return (
    <nav aria-label={t("commitments.show.label")} className="on-screen">
      <Row as="ul">
        {offered.map((one) => (
          <li key={one}>
            <a
              href={one === "all" ? "/commitments" : `/commitments?show=${one}`}
              className={`inline-flex min-h-11 items-center ${one === show ? "font-semibold" : ""}`}
              {...(one === show ? { "aria-current": "page" } : {})}
            >
              {t(`commitments.show.${one}`, { count: count(one), cities: cityIds.length })}
            </a>
          </li>
        ))}
      </Row>
    </nav>
  );
}
