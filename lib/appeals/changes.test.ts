import { expect, it } from "vitest";
import { changesOf } from "@/lib/appeals/changes";

const BEFORE = { title: "Titel", body: "eins\n\nzwei\n\ndrei", callToAction: "Bitte." };

it.each([
  ["nothing", {}, [], []],
  ["a paragraph that was written anew", { body: "eins\n\nanders\n\ndrei" }, ["zwei"], ["anders"]],
  ["one that went", { body: "eins\n\ndrei" }, ["zwei"], []],
  ["one that came", { body: "eins\n\nzwei\n\nneu\n\ndrei" }, [], ["neu"]],
  [
    "title and request, in the order they are read",
    { title: "Neu", callToAction: "Danke." },
    ["Titel", "Bitte."],
    ["Neu", "Danke."],
  ],
])("names %s", (_, after, gone, come) => {
  expect(changesOf(BEFORE, { ...BEFORE, ...after })).toEqual({ gone, come });
});
