import { Section } from "@/components/ui/section";
import { Stack } from "@/components/ui/stack";
import type { Talk } from "@/lib/calls/views";
import { enumerate, t } from "@/lib/i18n/words";
import { shortDate } from "@/lib/time";

/** That two cities talked; what about is theirs alone. */
export function Talks({ talks }: { talks: Talk[] }) {
  if (talks.length === 0) return null;
  return (
    <Section id="gespraeche" title={t("calls.talks.title")} gap={16}>
      <Stack as="ul" gap={8}>
        {talks.map((talk) => (
          <li key={talk.id}>{inWords(talk)}</li>
        ))}
      </Stack>
    </Section>
  );
}

function inWords({ fromCity, toCity, meeting }: Talk): string {
  const cities = enumerate([fromCity.name, toCity.name]);
  if (!meeting) return t("calls.talks.fromCircle", { cities });
  return t("calls.talks.fromMeeting", {
    cities,
    date: shortDate(meeting.startsAt, meeting.timeZone),
  });
}
