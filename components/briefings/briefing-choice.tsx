import { Section } from "@/components/ui/section";
import { t } from "@/lib/i18n/words";

type BriefingChoiceProps = {
  cities: readonly { slug: string; name: string }[];
  /** Address of the sheets, without the city. */
  address: string;
};

/** The sheets of the other cities, for who may have them; nothing where there is none. */
export function BriefingChoice({ cities, address }: BriefingChoiceProps) {
  if (cities.length === 0) return null;
  return (
    <Section id="andere" as="aside" title={t("briefings.choose")} gap={16} className="on-screen">
      <ul className="flex flex-wrap gap-x-6">
        {cities.map(({ slug, name }) => (
          <li key={slug}>
            <a className="inline-flex min-h-11 items-center" href={`${address}?city=${slug}`}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </Section>
  );
}
