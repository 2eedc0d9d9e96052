import { Section } from "@/components/ui/section";
import { t } from "@/lib/i18n/words";

/** The circles of the network, each with its public page; nothing while there is none. */
export function PublicCircles({ circles }: { circles: readonly { id: string; name: string }[] }) {
  if (circles.length === 0) return null;
  return (
    <Section id="seiten" title={t("publicCircles.all")} gap={16}>
      <ul className="stack gap-2">
        {circles.map(({ id, name }) => (
          <li key={id}>
            <a className="inline-flex min-h-11 items-center" href={`/network/circles/${id}`}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </Section>
  );
}
