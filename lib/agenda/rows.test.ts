import { expect, it } from "vitest";
import { AGENDA_ROWS } from "@/lib/agenda/rows";
import { asksForRows, withRowsChanged } from "@/lib/form/rows";

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

  expect(asksForRows(sent)).toBe(true);
  expect(withRowsChanged(sent, AGENDA_ROWS)).toEqual({
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
  const state = withRowsChanged(form({ agendaRows }), AGENDA_ROWS);
  expect(state.values).toEqual({ agendaRows: "20" });
  expect(state.message).toContain("20 Punkte");
});

it("sends a form with a thousand fields back empty", () => {
  const fields = Object.fromEntries(Array.from({ length: 1000 }, (_, index) => [`f${index}`, "x"]));
  expect(withRowsChanged(form(fields), AGENDA_ROWS)).toMatchObject({
    status: "invalid",
    values: {},
  });
});

const THREE = {
  title: "Titel",
  agendaRows: "3",
  "agenda.0.id": "a",
  "agenda.0.title": "Eins",
  "agenda.1.title": "Zwei",
  "agenda.1.minutes": "15",
  "agenda.2.title": "Drei",
};

it.each([
  ["up.1", ["Zwei", "Eins", "Drei"], "agenda.0.title"],
  ["down.1", ["Eins", "Drei", "Zwei"], "agenda.2.title"],
  ["up.0", ["Eins", "Zwei", "Drei"], undefined],
  ["down.2", ["Eins", "Zwei", "Drei"], undefined],
  ["up.7", ["Eins", "Zwei", "Drei"], undefined],
  ["remove.1", ["Eins", "Drei"], undefined],
  ["remove.9", ["Eins", "Zwei", "Drei"], undefined],
])("puts the rows into another order, keeping all that was typed (%s)", (intent, titles, focus) => {
  const sent = form({ ...THREE, intent });
  expect(asksForRows(sent)).toBe(true);
  const { values, focus: next } = withRowsChanged(sent, AGENDA_ROWS);
  expect(titles.map((_, index) => values[`agenda.${index}.title`])).toEqual(titles);
  expect(values.agendaRows).toBe(String(titles.length));
  expect(values.title).toBe("Titel");
  expect(next).toBe(focus);
});

it("moves a whole row, with the item it stands for and with what it lacks", () => {
  const { values } = withRowsChanged(form({ ...THREE, intent: "down.0" }), AGENDA_ROWS);
  expect(values).toMatchObject({ "agenda.1.id": "a", "agenda.0.minutes": "15" });
  expect(values["agenda.0.id"]).toBeUndefined();
  expect(values["agenda.1.minutes"]).toBeUndefined();
});

it.each(["up.x", "up.-1", "save", "up.100", ""])(
  "does not take %j for a wish about rows",
  (intent) => {
    expect(asksForRows(form({ intent }))).toBe(false);
  },
);
