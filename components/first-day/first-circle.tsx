import { DataTable } from "@/components/ui/data-table";
import { Section } from "@/components/ui/section";
import { t } from "@/lib/i18n/words";
import type { FirstDay } from "@/lib/officials/read-first-day";
import { officeAndName } from "@/lib/people/names";

/** The circles of the city, and who sits there. */
export function FirstCircle({ day }: { day: FirstDay }) {
  if (day.circles.length === 0) {
    return (
      <Section id="runde" title={t("firstDay.circle")} gap={16}>
        <p className="max-w-measure">{t("firstDay.noCircle")}</p>
      </Section>
    );
  }
  return (
    <Section id="runde" title={t("firstDay.circle")} gap={16}>
      {day.circles.map(({ circle }) => (
        <div className="stack gap-4" key={circle.id}>
          <p>
            <a href={`/circles/${circle.id}`}>{circle.name}</a>
            {". "}
            {t("firstDay.rhythm", { months: circle.rhythmMonths })}
          </p>
          <DataTable
            caption={circle.name}
            columns={[{ label: t("accounts.invite.city") }, { label: t("cities.city.head") }]}
            rows={circle.members.map(({ city }) => ({
              id: city.id,
              cells: [
                <a key="city" href={`/cities/${city.slug}`}>
                  {city.id === day.id ? t("firstDay.ownCity", { city: city.name }) : city.name}
                </a>,
                headOf(city),
              ],
            }))}
          />
        </div>
      ))}
    </Section>
  );
}

type Member = FirstDay["circles"][number]["circle"]["members"][number]["city"];

function headOf({ name, officials: [head] }: Member): string {
  return head ? officeAndName(head, name) : t("firstDay.noHead");
}
