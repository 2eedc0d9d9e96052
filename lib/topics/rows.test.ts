import { expect, it } from "vitest";
import { topicAsked, withTopic } from "@/lib/topics/rows";

const TOPIC = { id: "t-1", title: "Ehrenamtskarte", cityId: "c-1" };

function form(fields: Record<string, string>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(fields)) data.append(name, value);
  return data;
}

it("takes up a topic as the last item, keeping all that was typed", () => {
  const sent = form({ intent: "topic.t-1", agendaRows: "1", "agenda.0.title": "Eins" });
  expect(topicAsked(sent)).toBe("t-1");
  expect(withTopic(sent, TOPIC)).toEqual({
    status: "done",
    fieldErrors: {},
    message:
      "„Ehrenamtskarte“ steht jetzt unten auf der Tagesordnung. Gespeichert wird erst mit dem Knopf.",
    values: {
      "agenda.0.title": "Eins",
      "agenda.1.kind": "DISCUSSION",
      "agenda.1.minutes": "10",
      "agenda.1.title": "Ehrenamtskarte",
      "agenda.1.cityId": "c-1",
      "agenda.1.topicId": "t-1",
      agendaRows: "2",
    },
  });
});

it("says when the agenda is full", () => {
  expect(withTopic(form({ agendaRows: "20" }), TOPIC).message).toContain("20 Punkte");
});

it.each(["save", "addRow", "up.1"])("is not asked for by %s", (intent) => {
  expect(topicAsked(form({ intent }))).toBeNull();
});
