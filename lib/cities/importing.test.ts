import { expect, it } from "vitest";
import { confirmImportSchema } from "@/lib/cities/importing";

const sent = {
  formKey: crypto.randomUUID(),
  importId: crypto.randomUUID(),
  shown: "a".repeat(64),
};

it("takes what was chosen for doubtful lines, and leaves out what is not decided yet", () => {
  const read = confirmImportSchema.parse({
    ...sent,
    "choices.2": "2 place:15082180",
    "choices.3": "3 later",
    "choices.4": "4 city:stendal",
  });
  expect([...read.choices]).toEqual([
    [2, "place:15082180"],
    [4, "city:stendal"],
  ]);
});

it.each([
  ["a choice that is none", { "choices.2": "2 everything" }],
  ["a field nobody knows", { role: "MAYOR" }],
])("refuses %s", (_, more) => {
  expect(confirmImportSchema.safeParse({ ...sent, ...more }).success).toBe(false);
});
