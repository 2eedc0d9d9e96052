import { ContactStatus } from "@/components/contacts/contact-status";
import { Quote } from "@/components/ui/quote";
import { Stack } from "@/components/ui/stack";
import { contactState } from "@/lib/contacts/rules";
import type { CheckView } from "@/lib/contacts/views";
import { standingInWords } from "@/lib/contacts/wording";
import { t } from "@/lib/i18n/words";

/** Where the yearly confirmation of a city stands, with its words about what has changed. */
export function CheckStanding({ city, check }: { city: string; check: CheckView | null }) {
  return (
    <Stack gap={8}>
      <p>
        <ContactStatus state={contactState(check)}>{standingInWords(city, check)}</ContactStatus>
      </p>
      {check?.changes ? <Quote>{t("contacts.desk.words", { words: check.changes })}</Quote> : null}
    </Stack>
  );
}
