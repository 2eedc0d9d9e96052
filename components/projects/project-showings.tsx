import { Section } from "@/components/ui/section";
import { Stack } from "@/components/ui/stack";
import { t } from "@/lib/i18n/words";
import { showingInWords } from "@/lib/projects/rules";
import type { Showing } from "@/lib/projects/views";

/** At which meetings a project was or will be presented, as far as the reader sees them. */
export function ProjectShowings({ showings }: { showings: Showing[] }) {
  return (
    <Section id="vorgestellt" title={t("projects.page.where")} gap={16}>
      {showings.length === 0 ? <p>{t("projects.page.notYet")}</p> : null}
      {showings.length > 0 ? (
        <Stack as="ul" gap={8}>
          {showings.map(({ id, meeting }) => (
            <li key={id}>
              <a href={`/meetings/${meeting.id}`}>{meeting.title}</a>
              <span className="block text-quiet text-small">{showingInWords(meeting)}</span>
            </li>
          ))}
        </Stack>
      ) : null}
    </Section>
  );
}
