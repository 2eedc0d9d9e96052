"use client";

import { useEffect, useRef, useState } from "react";
import { shownValue } from "@/components/form/field-state";
import { useForm } from "@/components/form/use-form";
import { type SumWords, sumInWords, sumOfAgenda } from "@/lib/agenda/sum";
import type { FormState } from "@/lib/form/state";

type AgendaSumProps = {
  /** Minutes the rows begin with. */
  start: readonly number[];
  planned: number;
  words: SumWords;
};

/** The minutes of all rows together, and how much longer than planned that is; follows what is typed. */
export function AgendaSum({ start, planned, words }: AgendaSumProps) {
  const { state } = useForm();
  const [typed, setTyped] = useState<{ after: FormState; minutes: string[] } | null>(null);
  const here = useRef<HTMLOutputElement>(null);

  useEffect(() => {
    const form = here.current?.closest("form");
    const read = () => setTyped(form ? { after: state, minutes: minutesIn(form) } : null);
    form?.addEventListener("input", read);
    return () => form?.removeEventListener("input", read);
  }, [state]);

  const count = Number(shownValue(state, "agendaRows", String(start.length))) || start.length;
  const sent = Array.from({ length: count }, (_, index) =>
    shownValue(state, `agenda.${index}.minutes`, String(start[index] ?? 0)),
  );
  // Once the form came back, with other rows maybe, what it came back with counts again.
  const minutes = typed?.after === state ? typed.minutes : sent;
  return (
    <output ref={here} className="font-semibold">
      {sumInWords(sumOfAgenda(minutes, planned), words)}
    </output>
  );
}

function minutesIn(form: HTMLFormElement): string[] {
  const data = [...new FormData(form)];
  return data.flatMap(([name, value]) =>
    /^agenda\.\d+\.minutes$/.test(name) && typeof value === "string" ? [value] : [],
  );
}
