import { expect, it } from "vitest";
import { appealMails } from "@/lib/appeals/mails";

const HEAD = {
  givenName: "Alex",
  familyName: "Muster",
  officeTitle: "Bürgermeisterin",
  salutation: "FRAU" as const,
  email: "alex@muster.example",
  user: null,
};

it("keeps numbers of a list and drops hostile links in the mail", () => {
  const [mail] = appealMails(
    {
      id: "1",
      slug: "a",
      title: "Titel",
      body: "1. eins\n2. zwei\n\n[klick](javascript:alert(1)) <b>x</b>",
      callToAction: "Bitte.",
      answerBy: null,
      authorOffice: "Sprecherin",
      author: { givenName: "Kim", familyName: "Beispiel" },
    },
    [{ id: "7", name: "Musterstadt", email: null, officials: [HEAD], mandates: [] }],
  );
  const texts = (mail?.blocks ?? []).flatMap((block) => ("text" in block ? [block.text] : []));
  expect(texts[0]).toBe("Sehr geehrte Frau Bürgermeisterin Muster,");
  expect(texts).toContain("1. eins\n2. zwei");
  expect(texts).toContain("klick <b>x</b>");
  expect(mail?.dedupeKey).toBe("appeal:1:published:7:alex@muster.example");
  expect(mail?.blocks.find(({ kind }) => kind === "facts")).toEqual({
    kind: "facts",
    facts: [["Die Bitte", "Bitte."]],
  });
});
