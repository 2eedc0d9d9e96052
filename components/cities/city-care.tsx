import { Section } from "@/components/ui/section";
import { Stack } from "@/components/ui/stack";
import { t } from "@/lib/i18n/words";

type CityCareProps = {
  slug: string;
  /** Whether the reader may change name and address, the bodies, the membership, and confirm contact data or ask for it. */
  may: { edit: boolean; keepBodies: boolean; keepMembership: boolean; confirm: boolean };
};

/** What those who look after a city's entry can change; nothing for everybody else. */
export function CityCare({ slug, may }: CityCareProps) {
  const links = [
    { shown: may.edit, path: "edit", label: t("cities.city.edit") },
    { shown: may.keepBodies, path: "bodies", label: t("cities.city.bodies") },
    { shown: may.confirm, path: "contact", label: t("cities.city.contact") },
    { shown: may.keepMembership, path: "membership", label: t("cities.city.membership") },
  ].filter(({ shown }) => shown);
  if (links.length === 0) return null;
  return (
    <Section id="pflegen" title={t("cities.city.care")} gap={16} className="print:hidden">
      <Stack as="ul" gap={8}>
        {links.map(({ path, label }) => (
          <li key={path}>
            <a href={`/cities/${slug}/${path}`}>{label}</a>
          </li>
        ))}
      </Stack>
    </Section>
  );
}
