import { AnnouncedLines } from "@/components/meetings/announced-lines";
import { Section } from "@/components/ui/section";
import { t } from "@/lib/i18n/words";
import type { Announced } from "@/lib/meetings/announced";

/** Meetings that are announced in public; nothing while there is none. */
export function ComingMeetings({ meetings }: { meetings: readonly Announced[] }) {
  if (meetings.length === 0) return null;
  return (
    <Section id="kommende" title={t("announcements.coming")} gap={16}>
      <AnnouncedLines meetings={meetings} withCircle />
      <p>
        <a href="/meetings.ics">{t("announcements.calendar")}</a>
      </p>
    </Section>
  );
}
