import { globSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

/** Forms with a file are sent past the server actions, and carry their key themselves. */
const SENT_AS_PAGES = ["components/files/upload-form.tsx", "components/press/photo-forms.tsx"];

test("an ActionForm brings the one key that makes sending twice do it once; nothing in it brings another", () => {
  const keyed = globSync("{app,components}/**/*.tsx").filter((file) =>
    readFileSync(file, "utf8").includes("<FormKey"),
  );
  expect(keyed.sort()).toEqual([...SENT_AS_PAGES, "components/form/action-form.tsx"].sort());
});
