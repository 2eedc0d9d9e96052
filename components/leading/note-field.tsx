"use client";

import { useEffect, useRef, useState } from "react";
import { FieldFrame } from "@/components/form/field-parts";
import { inputClass } from "@/components/form/field-state";
import { useField } from "@/components/form/use-field";
import {
  NoteKeeper,
  type NoteState,
  type NoteText,
  type Saved,
} from "@/components/leading/note-keeper";
import { type FormAction, untouched } from "@/lib/form/state";

type NoteFieldProps = {
  itemId: string;
  label: string;
  hint: string;
  note: NoteText;
  /** Whether words of the reader stand beside the note. */
  beside: boolean;
  action: FormAction;
  maxLength: number;
  words: Record<NoteState, string>;
};

/** What was said under one item: saved as it is typed; without scripts, with the button of the form around it. */
export function NoteField(props: NoteFieldProps) {
  const { itemId, label, hint, note, beside, action, maxLength, words } = props;
  const { id, value, error, described } = useField("text", hint, note.text);
  const area = useRef<HTMLTextAreaElement>(null);
  const keeper = useRef<NoteKeeper>(null);
  // Each time the page is fetched anew the action is another function for the same thing.
  const latest = useRef(action);
  const [start] = useState({ text: value, note });
  const [{ state, why }, tell] = useState<{ state: NoteState; why?: string }>({ state: "saved" });

  useEffect(() => {
    if (!area.current) return;
    const kept = new NoteKeeper({
      area: area.current,
      note: start.note,
      store: storeOf(itemId),
      send: (text, version) => send(latest.current, itemId, text, version),
      tell: (told, because) => tell(because ? { state: told, why: because } : { state: told }),
    });
    keeper.current = kept;
    const stop = watchPage(area.current, kept);
    return () => {
      stop();
      kept.end();
    };
  }, [itemId, start]);

  useEffect(() => {
    latest.current = action;
    keeper.current?.arrive(note, beside);
  }, [action, note, beside]);

  const isQuiet = state === "saved" || state === "typed";
  const said = why ?? words[state];
  return (
    <FieldFrame {...{ id, name: "text", label, hint, error }}>
      <textarea
        {...described}
        ref={area}
        className={inputClass(error)}
        id={id}
        name="text"
        rows={8}
        maxLength={maxLength}
        defaultValue={start.text}
      />
      <p className="pt-1 text-small text-quiet">{isQuiet ? <span>{said}</span> : null}</p>
      <p role="status" className="font-semibold text-small">
        {isQuiet ? null : <span>{said}</span>}
      </p>
    </FieldFrame>
  );
}

/** Only this tab knows the words, and only until they are saved: nobody finds them on a shared machine later. */
function storeOf(itemId: string) {
  const key = `notiz-${itemId}`;
  return {
    read: () => sessionStorage.getItem(key),
    write(words: string) {
      try {
        sessionStorage.setItem(key, words);
      } catch {
        // A browser that keeps nothing, or no more: the words stay in the field and are saved all the same.
      }
    },
    clear: () => sessionStorage.removeItem(key),
  };
}

async function send(
  action: FormAction,
  itemId: string,
  text: string,
  version: number,
): Promise<Saved> {
  const form = new FormData();
  form.set("formKey", crypto.randomUUID());
  form.set("agendaItemId", itemId);
  form.set("version", String(version));
  form.set("text", text);
  const answer = await action(untouched, form);
  if (answer.version === undefined)
    return { refused: answer.message ?? answer.fieldErrors.text ?? "" };
  return {
    text: String(answer.values.text ?? ""),
    version: answer.version,
    beside: answer.status === "refused",
  };
}

/** Saves as it is typed, when the page is left or the connection is back, and warns before words are lost with the tab. */
function watchPage(area: HTMLTextAreaElement, keeper: NoteKeeper): () => void {
  const save = () => void keeper.save();
  const type = () => keeper.typed();
  const submit = (event: Event) => {
    event.preventDefault();
    save();
  };
  const leave = (event: Event) => {
    if (!keeper.isSaved()) event.preventDefault();
  };
  const { form } = area;
  area.addEventListener("input", type);
  area.addEventListener("blur", save);
  form?.addEventListener("submit", submit);
  document.addEventListener("visibilitychange", save);
  window.addEventListener("online", save);
  window.addEventListener("beforeunload", leave);
  return () => {
    area.removeEventListener("input", type);
    area.removeEventListener("blur", save);
    form?.removeEventListener("submit", submit);
    document.removeEventListener("visibilitychange", save);
    window.removeEventListener("online", save);
    window.removeEventListener("beforeunload", leave);
  };
}
