import { Line, Lines, LineTitle } from "@/components/ui/lines";
import { Section } from "@/components/ui/section";
import { t } from "@/lib/i18n/words";

const OFFERS = [
  { name: "cities", href: "/cities.csv" },
  { name: "calendar", href: "/meetings.ics" },
  { name: "feed", href: "/appeals/feed.xml" },
  { name: "oparl", href: "/oparl/v1.1" },
] as const;

/** What other programs can have, each with its whole address; `origin` is the public address. */
export function OpenOffers({ origin }: { origin: string }) {
  return (
    <Section id="angebote" title={t("oparl.page.offers")} gap={16}>
      <Lines>
        {OFFERS.map(({ name, href }) => (
          <Line key={name}>
            <LineTitle href={href}>{t(`oparl.page.${name}`)}</LineTitle>
            <p className="max-w-measure">{t(`oparl.page.${name}Text`)}</p>
            <p className="text-quiet text-small">
              <code className="[overflow-wrap:anywhere]">{`${origin}${href}`}</code>
            </p>
          </Line>
        ))}
      </Lines>
    </Section>
  );
}
