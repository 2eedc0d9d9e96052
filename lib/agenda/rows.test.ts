import { expect, it } from "vitest";
import { AGENDA_ROWS } from "@/lib/agenda/rows";
import { asksForRow, withOneMoreRow } from "@/lib/form/rows";

function form(fields: Record<string, string>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.append(name, value);
  return data;
}

it("adds a row that is ready to be sent and keeps all that was typed", () => {
  const sent = form({
    formKey: "k",
    intent: "addRow",
    title: "Titel",
    "agenda.0.title": "Eins",
    agendaRows: "1",
  });

  expect(asksForRow(sent)).toBe(true);
  expect(withOneMoreRow(sent, AGENDA_ROWS)).toEqual({
    status: "done",
    fieldErrors: {},
    message: "Unten ist ein leerer Punkt dazugekommen.",
    values: {
      title: "Titel",
      "agenda.0.title": "Eins",
      "agenda.1.kind": "DISCUSSION",
      "agenda.1.minutes": "10",
      agendaRows: "2",
    },
  });
});

it.each(["20", "999", "20000"])("stops at the most rows there may be (%s)", (agendaRows) => {
  const state = withOneMoreRow(form({ agendaRows }), AGENDA_ROWS);
  expect(state.values).toEqual({ agendaRows: "20" });
  expect(state.message).toContain("20 Punkte");
});

it("sends a form with a thousand fields back empty", () => {
  const fields = Object.fromEntries(Array.from({ length: 1000 }, (_, index) => [`f${index}`, "x"]));
  expect(withOneMoreRow(form(fields), AGENDA_ROWS)).toMatchObject({
    status: "invalid",
    values: {},
  });
});
