import { ButtonLink } from "@/components/ui/button-link";
import { Lines } from "@/components/ui/lines";
import { Section } from "@/components/ui/section";
import { t } from "@/lib/i18n/words";
import { type Stage, stageOf } from "@/lib/meetings/rules";

type Meeting = {
  id: string;
  startsAt: Date;
  invitedAt: Date | null;
  heldAt: Date | null;
  cancelledAt: Date | null;
  announcedAt: Date | null;
};

type Word =
  | "announce"
  | "edit"
  | "agenda"
  | "invite"
  | "enter"
  | "cancel"
  | "discard"
  | "presence"
  | "correctPresence"
  | "commitments"
  | "lead"
  | "minutes"
  | "press";

/** What can be done at each stage, the most likely first; where it leads under the meeting's address. */
const ACTIONS: Record<Stage, readonly (readonly [Word, path: string])[]> = {
  draft: [
    ["edit", "edit"],
    ["agenda", "agenda"],
    ["discard", "cancel"],
  ],
  invited: [
    ["edit", "edit"],
    ["agenda", "agenda"],
    ["invite", "invite"],
    ["enter", "answers"],
    ["lead", "lead"],
    ["announce", "announce"],
    ["cancel", "cancel"],
  ],
  begun: [
    ["lead", "lead"],
    ["presence", "presence"],
    ["commitments", "commitments/new"],
    ["cancel", "cancel"],
  ],
  held: [
    ["commitments", "commitments/new"],
    ["minutes", "minutes"],
    ["correctPresence", "presence"],
    ["lead", "lead"],
    ["press", "press"],
  ],
  cancelled: [],
};

type ManagerActionsProps = { meeting: Meeting; now: Date };

/** What process managers can do with a meeting as it stands; nothing for one that is cancelled. */
export function ManagerActions({ meeting, now }: ManagerActionsProps) {
  const stage = stageOf(meeting, now);
  const actions = ACTIONS[stage];
  if (actions.length === 0) return null;
  return (
    <Section id="organisation" as="aside" title={t("meetings.manager.title")} level={2} gap={16}>
      {stage === "draft" ? (
        <ButtonLink href={`/meetings/${meeting.id}/invite`} kind="primary">
          {t("meetings.manager.send")}
        </ButtonLink>
      ) : null}
      <Lines>
        {actions.map(([word, path]) => (
          <li key={word}>
            <a
              className="inline-flex min-h-11 items-center"
              href={`/meetings/${meeting.id}/${path}`}
            >
              {wording(word, meeting)}
            </a>
          </li>
        ))}
      </Lines>
    </Section>
  );
}

function wording(word: Word, { announcedAt }: Meeting): string {
  return t(`meetings.manager.${word === "announce" && announcedAt ? "announced" : word}`);
}
