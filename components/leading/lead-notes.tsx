import { ActionForm } from "@/components/form/action-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { NoteField } from "@/components/leading/note-field";
import { Acts } from "@/components/ui/acts";
import { Note } from "@/components/ui/note";
import type { FormAction } from "@/lib/form/state";
import { t } from "@/lib/i18n/words";
import type { LedItem } from "@/lib/leading/views";
import { MOST_CHARACTERS } from "@/lib/notes/schema";
import { initialAndFamilyName } from "@/lib/people/names";
import { clock } from "@/lib/time";

type LeadNotesProps = {
  agenda: readonly LedItem[];
  /** The item whose note is to be seen. */
  openItemId: string;
  readerId: string;
  timeZone: string;
  save: FormAction;
  settle: FormAction;
};

/**
 * The notes of all items, one of them to be seen: whoever is writing when the meeting goes on to the next item keeps
 * their field until they leave it.
 */
export function LeadNotes({ agenda, openItemId, ...props }: LeadNotesProps) {
  return agenda.map((item) => (
    <div key={item.id} className={item.id === openItemId ? "" : "hidden focus-within:block"}>
      <ItemNote item={item} {...props} />
    </div>
  ));
}

type ItemNoteProps = { item: LedItem } & Pick<
  LeadNotesProps,
  "readerId" | "timeZone" | "save" | "settle"
>;

function ItemNote({ item, readerId, timeZone, save, settle }: ItemNoteProps) {
  const { note } = item;
  const besides = note?.versions ?? [];
  return (
    <div className="stack gap-6">
      <ActionForm action={save} scope={item.id} className="stack gap-4">
        <HiddenField name="agendaItemId" value={item.id} />
        <HiddenField name="version" value={note?.version ?? 0} />
        <NoteField
          itemId={item.id}
          label={t("leading.notes.label")}
          hint={t("leading.notes.about", { title: item.title })}
          note={{ text: note?.text ?? "", version: note?.version ?? 0 }}
          beside={besides.some(({ savedBy }) => savedBy.id === readerId)}
          action={save}
          maxLength={MOST_CHARACTERS}
          words={{
            saved: savedInWords(item, timeZone),
            typed: t("leading.notes.typed"),
            waiting: t("leading.notes.waiting"),
            beside: t("leading.notes.beside"),
            refused: "",
          }}
        />
        <Acts>
          <SubmitButton kind="secondary">{t("leading.notes.save")}</SubmitButton>
        </Acts>
      </ActionForm>
      {besides.map((beside) => (
        <Beside key={beside.id} beside={beside} timeZone={timeZone} settle={settle} />
      ))}
    </div>
  );
}

function savedInWords({ note }: LedItem, timeZone: string): string {
  if (!note) return t("leading.notes.empty");
  return t("leading.notes.savedBy", {
    name: initialAndFamilyName(note.editedBy),
    time: clock(note.editedAt, timeZone),
  });
}

type BesideProps = {
  beside: NonNullable<LedItem["note"]>["versions"][number];
  timeZone: string;
  settle: FormAction;
};

/** What somebody else wrote in the same place, and what becomes of it. */
function Beside({ beside, timeZone, settle }: BesideProps) {
  const words = {
    name: initialAndFamilyName(beside.savedBy),
    time: clock(beside.savedAt, timeZone),
  };
  return (
    <Note kind="overdue">
      <div className="stack gap-4">
        <h3 className="kern-heading-small">{t("leading.notes.both.title")}</h3>
        <p>{t("leading.notes.both.text", words)}</p>
        <blockquote className="whitespace-pre-wrap [overflow-wrap:anywhere]">
          {beside.text || t("leading.notes.both.empty")}
        </blockquote>
        <ActionForm action={settle} scope={beside.id} className="stack gap-4">
          <HiddenField name="versionId" value={beside.id} />
          <Acts>
            {(["JOIN", "TAKE", "LEAVE"] as const).map((choice) => (
              <SubmitButton key={choice} kind="secondary" name="choice" value={choice}>
                {t(`leading.notes.both.${choice}`)}
              </SubmitButton>
            ))}
          </Acts>
          <p className="text-small">{t("leading.notes.both.kept")}</p>
        </ActionForm>
      </div>
    </Note>
  );
}
