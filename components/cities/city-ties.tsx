import type { ReactNode } from "react";
import { Section } from "@/components/ui/section";
import { Stack } from "@/components/ui/stack";
import type { CityDetail } from "@/lib/cities/views";
import { t } from "@/lib/i18n/words";
import { dayAndMonth } from "@/lib/time";

type CityTiesProps = { city: CityDetail; signedIn: boolean; children: ReactNode };

/** Where the city meets others and what it supports: circles and appeals for everybody, meetings for those signed in. */
export function CityTies({ city, signedIn, children }: CityTiesProps) {
  return (
    <Stack gap={32} as="aside">
      <Circles circles={city.circles} path={signedIn ? "/circles" : "/network/circles"} />
      {city.meetings.length > 0 ? <Meetings meetings={city.meetings} /> : null}
      <Appeals appeals={city.appeals} />
      {children}
    </Stack>
  );
}

type CirclesProps = Pick<CityDetail, "circles"> & { path: string };

function Circles({ circles, path }: CirclesProps) {
  return (
    <Section id="runden" title={t("cities.city.circles")} gap={16}>
      {circles.length === 0 ? <p>{t("cities.city.noCircles")}</p> : null}
      <Links links={circles.map(({ id, name }) => ({ href: `${path}/${id}`, label: name }))} />
    </Section>
  );
}

function Meetings({ meetings }: Pick<CityDetail, "meetings">) {
  const links = meetings.map(({ id, title, startsAt, timeZone }) => ({
    href: `/meetings/${id}`,
    label: title,
    small: dayAndMonth(startsAt, timeZone),
  }));
  return (
    <Section id="treffen" title={t("cities.city.meetings")} gap={16}>
      <Links links={links} />
    </Section>
  );
}

function Appeals({ appeals }: Pick<CityDetail, "appeals">) {
  const links = appeals.map(({ slug, title }) => ({ href: `/appeals/${slug}`, label: title }));
  return (
    <Section id="appelle" title={t("cities.city.appeals")} gap={16}>
      {appeals.length === 0 ? (
        <>
          <p>{t("cities.city.noAppeals")}</p>
          <p>
            <a href="/appeals">{t("cities.city.toAppeals")}</a>
          </p>
        </>
      ) : null}
      <Links links={links} />
    </Section>
  );
}

type LinkLine = { href: string; label: string; small?: string };

function Links({ links }: { links: LinkLine[] }) {
  if (links.length === 0) return null;
  return (
    <Stack as="ul" gap={8}>
      {links.map(({ href, label, small }) => (
        <li key={href}>
          <a href={href}>{label}</a>
          {small ? <span className="block text-quiet text-small">{small}</span> : null}
        </li>
      ))}
    </Stack>
  );
}
