import { ChoiceField } from "@/components/form/choice-field";
import type { CircleChoices } from "@/lib/circles/choices";
import type { OfferedBody } from "@/lib/circles/offers";
import { t } from "@/lib/i18n/words";
import { addressOf } from "@/lib/meetings/rules";
import { officeAndName } from "@/lib/people/names";

/** Which coordination bodies invite. */
export function HostField({
  hint,
  bodies,
  chosen,
}: {
  hint?: string;
  bodies: readonly OfferedBody[];
  chosen: string[];
}) {
  return (
    <ChoiceField
      name="hostBodyIds"
      kind="checkbox"
      size="small"
      legend={t("meetings.form.hosts")}
      hint={hint}
      defaultValue={chosen}
      choices={bodies.map(({ id, name, cityName }) => ({
        value: id,
        label: name,
        small: t("meetings.form.hostOf", { city: cityName }),
      }))}
    />
  );
}

type City = CircleChoices["members"][number]["city"];

type OfficialFieldProps = { cities: readonly City[]; chosen: string[] };

/** Who gets an invitation, with the address it goes to. */
export function OfficialField({ cities, chosen }: OfficialFieldProps) {
  const officials = cities.flatMap((city) =>
    city.officials.map((official) => ({ ...official, city })),
  );
  if (officials.length === 0) return <p>{t("meetings.form.noOfficials")}</p>;
  return (
    <ChoiceField
      name="officialIds"
      kind="checkbox"
      size="small"
      legend={t("meetings.form.officials")}
      hint={chosen.length > 0 ? t("meetings.form.officialsHint") : undefined}
      defaultValue={chosen}
      choices={officials.map((official) => ({
        value: official.id,
        label: officeAndName(official, official.city.name),
        small: reach(official),
      }))}
    />
  );
}

function reach(official: City["officials"][number] & { city: City }): string {
  const city = official.city.name;
  const email = addressOf(official);
  if (!email) return t("meetings.form.unreachable", { city });
  return t(official.email ? "meetings.form.reach" : "meetings.form.reachTownHall", { city, email });
}
