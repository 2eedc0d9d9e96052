import { readFile } from "node:fs/promises";
import { expect, type Page, test } from "@playwright/test";
import { expectAccessible } from "./support/accessible";
import { OFFICE } from "./support/accounts";
import { ask } from "./support/database";
import { press } from "./support/scheduling";
import { signInAs } from "./support/sign-in";

const main = (page: Page) => page.getByRole("main");

/** As the programme office keeps it in Excel on Windows: semicolons, umlauts in Windows-1252. */
const LIST = Buffer.from(
  [
    "Name;Land;AGS;E-Mail des Rathauses;Träger;Trägerschaft",
    "Wernigerode;Sachsen-Anhalt;15085370;post@wernigerode.example;Bürgerstiftung;freier Träger",
    "Ammerbuch;BW;08416048;neu@ammerbuch.example;;",
    "Balingen;Baden-Württemberg;08417002;;;",
    "Zerbst/Anhalt;ST;;;;",
    "Nirgendwo;ST;99;;;",
    "Köthen;ST;08416999;;;",
  ].join("\r\n"),
  "latin1",
);

type Upload = { name: string; buffer: Buffer };

async function upload(page: Page, { name, buffer }: Upload): Promise<void> {
  await page.goto("/cities/import");
  const file = { name, mimeType: "application/octet-stream", buffer };
  await page.getByLabel("Datei", { exact: true }).setInputFiles(file);
  await press(page, "Liste prüfen");
}

const row = (page: Page, city: string) => page.getByRole("row", { name: new RegExp(`^${city}`) });

/** Leaves the world as it was. */
async function forgetImports(): Promise<void> {
  const cities = "(SELECT id FROM city WHERE slug IN ('wernigerode', 'zerbst-anhalt'))";
  const bodies = `(SELECT id FROM coordination_body WHERE city_id IN ${cities})`;
  await ask(`DELETE FROM carrier WHERE body_id IN ${bodies}`);
  for (const table of ["coordination_body", "network_membership", "official"])
    await ask(`DELETE FROM ${table} WHERE city_id IN ${cities}`);
  await ask(`DELETE FROM city WHERE id IN ${cities}`);
  await ask("UPDATE city SET email = NULL WHERE slug = 'ammerbuch'");
  await ask("DELETE FROM city_import");
}

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? "with scripts" : "without scripts";

  test.describe(how, () => {
    test.use({ javaScriptEnabled });
    test.beforeEach(forgetImports);
    test.afterEach(forgetImports);

    test(`a list of cities is looked at, decided on, taken over, and brings nothing twice (${how})`, async ({
      page,
    }) => {
      test.setTimeout(120_000);
      await signInAs(page, OFFICE);

      await test.step("from the programme office's page to the list of Excel", async () => {
        await page.goto("/office");
        await main(page).getByRole("link", { name: "Städte einlesen" }).click();
        if (javaScriptEnabled) await expectAccessible(page, "importing cities");
        await upload(page, { name: "staedte.csv", buffer: LIST });
      });

      await test.step("each line says what it would bring, or why it cannot be taken", async () => {
        await expect(main(page)).toContainText("„staedte.csv“");
        await expect(main(page)).toContainText(
          "Eine neue Stadt, eine geändert, eine unverändert, eine unklar, 2 Zeilen falsch.",
        );
        await expect(row(page, "Wernigerode")).toContainText("Neu");
        await expect(row(page, "Ammerbuch")).toContainText("Geändert");
        await expect(row(page, "Ammerbuch")).toContainText("leer → neu@ammerbuch.example");
        await expect(row(page, "Zerbst/Anhalt")).toContainText("Der AGS fehlt.");
        await expect(row(page, "Nirgendwo")).toContainText("Der AGS hat nicht acht Ziffern.");
        await expect(row(page, "Köthen")).toContainText(
          "Diesen AGS gibt es im Gemeindeverzeichnis nicht.",
        );
        await expect(row(page, "Balingen")).toHaveCount(0);
        expect(await ask("SELECT FROM city WHERE slug = 'wernigerode'")).toEqual([]);
        if (javaScriptEnabled) await expectAccessible(page, "the preview of an import");
      });

      await test.step("what is unclear is decided, and all of it taken over", async () => {
        await page
          .getByLabel("Zeile 5: Zerbst/Anhalt, Sachsen-Anhalt")
          .selectOption({ label: "Neu: Zerbst/Anhalt, AGS 15082430" });
        await press(page, "Übernehmen");
        await expect(main(page).getByRole("status")).toContainText("2 neue Städte, eine geändert");
        await expect(main(page)).not.toContainText("Vorschau");
        await page.goto("/cities/wernigerode");
        await expect(main(page)).toContainText("Bürgerstiftung, freier Träger");
      });

      await test.step("the same list again brings nothing new", async () => {
        await upload(page, { name: "staedte.csv", buffer: LIST });
        await expect(main(page)).toContainText(
          "Keine neue Stadt, keine geändert, 4 unverändert, keine unklar, 2 Zeilen falsch.",
        );
        await expect(page.getByRole("button", { name: "Übernehmen" })).toHaveCount(0);
        await press(page, "Verwerfen");
        await expect(main(page).getByRole("status")).toContainText("Es hat sich nichts geändert.");
      });

      for (const [kind, ending] of [
        ["Excel-Datei", "xlsx"],
        ["CSV", "csv"],
      ]) {
        await test.step(`all cities as ${kind}, uploaded again, change nothing`, async () => {
          await page.goto("/cities/import");
          const [download] = await Promise.all([
            page.waitForEvent("download"),
            page.getByRole("link", { name: `${kind} herunterladen` }).click(),
          ]);
          expect(download.suggestedFilename()).toMatch(
            new RegExp(`^staedte-\\d{4}-\\d{2}-\\d{2}\\.${ending}$`),
          );
          const buffer = await readFile(await download.path());
          await upload(page, { name: `alle.${ending}`, buffer });
          await expect(main(page)).toContainText("Es ist alles schon so eingetragen.");
          await expect(page.getByRole("table")).toHaveCount(0);
        });
      }
    });

    test(`a file that cannot be taken is refused in words, and what waited still waits (${how})`, async ({
      page,
    }) => {
      await signInAs(page, OFFICE);
      await upload(page, { name: "staedte.csv", buffer: LIST });
      await expect(main(page)).toContainText("„staedte.csv“");

      const wide = Buffer.from("Name;Land\nKöthen;ST\n", "utf16le");
      const refused: [string, Upload, string][] = [
        [
          "a text",
          { name: "brief.pdf", buffer: Buffer.from("%PDF-1.7\n1 0 obj\n") },
          "ließ sich nicht lesen",
        ],
        ["a foreign encoding", { name: "a.csv", buffer: wide }, "ließ sich nicht lesen"],
        ["1 MB", { name: "a.csv", buffer: Buffer.alloc(1_000_000, "x") }, "höchstens 900 kB"],
        ["5 MB", { name: "a.csv", buffer: Buffer.alloc(5_000_000, "x") }, "höchstens 900 kB"],
        ["30 MB", { name: "a.csv", buffer: Buffer.alloc(30_000_000, "x") }, "größer als 25 MB"],
        [
          "nothing",
          { name: "leer.csv", buffer: Buffer.alloc(0) },
          "Bitte wählen Sie eine Datei aus.",
        ],
      ];
      for (const [what, file, words] of refused) {
        await test.step(what, async () => {
          await upload(page, file);
          await expect(main(page).getByRole("alert")).toContainText(words);
          await expect(main(page)).toContainText("„staedte.csv“");
        });
      }
      if (javaScriptEnabled) await expectAccessible(page, "an import that was refused");

      await test.step("a table of something else says which columns are missing", async () => {
        await upload(page, { name: "a.csv", buffer: Buffer.from("Ort;Bund\nKöthen;ST\n") });
        await expect(main(page)).toContainText("Die Spalten Name und Land fehlen.");
        await expect(page.getByRole("button", { name: "Übernehmen" })).toHaveCount(0);
      });
    });
  });
}
