import { expect, type Page, test } from "@playwright/test";
import { pdf, png, program } from "../lib/testing/files";
import { expectAccessible } from "./support/accessible";
import { ask } from "./support/database";
import { forgetPresentations, plantPresentation } from "./support/projects";
import { press } from "./support/scheduling";
import { forget, publicAddress, signInAs } from "./support/sign-in";

const OFFICE = "kleefeldt@stendal.example";
const OTHERS = "schumacher@gardelegen.example";
const MEGABYTE = 1024 * 1024;

const main = (page: Page) => page.getByRole("main");
const files = (page: Page) => page.getByRole("region", { name: "Dateien" });

test.afterEach(forgetPresentations);

async function send(page: Page, name: string, buffer: Buffer): Promise<void> {
  const mimeType = "application/pdf";
  await files(page).getByLabel("Datei").setInputFiles({ name, mimeType, buffer });
  await press(page, "Datei hinzufügen");
}

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? "with scripts" : "without scripts";

  test.describe(how, () => {
    test.use({ javaScriptEnabled });

    test(`an office hands in a project with a file, others read it (${how})`, async ({ page }) => {
      test.setTimeout(180_000);
      const meeting = await plantPresentation(`Karte ${how}`);
      const title = `Probe Ehrenamtskarte ${how}`;

      await test.step("the meeting says what is expected until when", async () => {
        await signInAs(page, OFFICE);
        await page.goto(meeting);
        const agenda = page.getByRole("region", { name: "Ablauf" });
        await expect(agenda).toContainText(/Bis \S+, \d+\. \S+\./);
        await agenda.getByRole("link", { name: /^Projekt einreichen/ }).click();
        await expect(page.getByRole("heading", { level: 1 })).toHaveText("Projekt einreichen");
      });

      await test.step("what is missing is said, and nothing typed is lost", async () => {
        await page.getByLabel("Titel").fill(title);
        await page.getByLabel("Ja, angepasst").check();
        await page.getByLabel("Ehrenamt").check();
        await press(page, "Projekt einreichen");
        await expect(main(page).getByRole("alert")).toContainText("Was ist das Ziel?");
        await expect(page.getByLabel("Titel")).toHaveValue(title);
        await expect(page.getByLabel("Ehrenamt")).toBeChecked();
        if (javaScriptEnabled) await expectAccessible(page, "hand-in with errors");
        await page.getByLabel("Was ist das Ziel?").fill("Wer sich engagiert, soll es merken.");
        await press(page, "Projekt einreichen");
        await expect(page.getByRole("status")).toContainText("Danke, Ihr Projekt ist eingereicht.");
        await expect(main(page)).toContainText(
          "von A. Kleefeldt im Auftrag von Oberbürgermeister Sieler, Stendal",
        );
      });

      await test.step("what is no document is refused in words", async () => {
        await press(page, "Datei hinzufügen");
        await expect(main(page).getByRole("alert")).toContainText("Bitte wählen Sie eine Datei");
        await send(page, "plan.pdf", program());
        await expect(main(page).getByRole("alert")).toContainText("welche gehen, steht beim Feld");
        await send(page, "film.pdf", Buffer.alloc(26 * MEGABYTE, "%PDF-1.7 "));
        await expect(main(page).getByRole("alert")).toContainText("größer als 25 MB");
        if (javaScriptEnabled) await expectAccessible(page, "project with a refused file");
        await expect(files(page)).toContainText("Noch keine Dateien.");
      });

      await test.step("a PDF and a large picture are kept as they were", async () => {
        const sheet = await pdf("Die Karte auf einer Seite");
        await send(page, "C:\\Karte für alle.PDF", sheet);
        await expect(page.getByRole("status")).toContainText("Die Datei ist gespeichert.");
        const link = files(page).getByRole("link", { name: "Karte für alle.pdf" });
        const response = await page.request.get((await link.getAttribute("href")) ?? "");
        expect(response.headers()).toMatchObject({
          "content-type": "application/pdf",
          "content-disposition": expect.stringMatching(
            /^attachment; .*filename\*=UTF-8''Karte%20f%C3%BCr%20alle\.pdf$/,
          ),
          "x-content-type-options": "nosniff",
          "cache-control": "private, no-store",
        });
        expect(response.headers()["content-security-policy"]).toBe("sandbox; default-src 'none'");
        expect((await response.body()).equals(sheet)).toBe(true);

        await send(page, "plakat.png", Buffer.concat([png(), Buffer.alloc(24 * MEGABYTE)]));
        await expect(page.getByRole("status")).toContainText("Die Datei ist gespeichert.");
        await expect(files(page)).toContainText("24 MB");
      });

      await test.step("the meeting leads to it, and others read but do not change it", async () => {
        const project = new URL(page.url()).pathname;
        await forget(page);
        await signInAs(page, OTHERS);
        await page.goto(meeting);
        await page.getByRole("link", { name: `Projekt ansehen (${title})` }).click();
        await expect(page).toHaveURL(new RegExp(`${project}$`));
        await expect(page.getByRole("button", { name: "Datei hinzufügen" })).toHaveCount(0);
        await expect(page.getByRole("link", { name: "Projekt ändern" })).toHaveCount(0);
        expect((await page.goto(`${project}/edit`))?.status()).toBe(404);
        await page.goto(project);
        const file = await files(page).getByRole("link").first().getAttribute("href");
        await forget(page);
        await page.goto(file ?? "");
        await expect(page).toHaveURL(/\/sign-in/);
      });

      await test.step("a file is removed, the project changed and withdrawn", async () => {
        await signInAs(page, OFFICE);
        await page.goto(meeting);
        await page.getByRole("link", { name: `Projekt ansehen (${title})` }).click();
        await page.getByText("Entfernen (Karte für alle.pdf)").click();
        await press(page, "Datei löschen (Karte für alle.pdf)");
        await expect(page.getByRole("status")).toContainText("Die Datei ist entfernt.");
        await page.getByRole("link", { name: "Projekt ändern" }).click();
        await page.getByLabel("Was war dafür nötig?").fill("Eine halbe Stelle.");
        await press(page, "Änderungen speichern");
        await expect(main(page)).toContainText("Eine halbe Stelle.");
        await page.getByText("Projekt zurückziehen").click();
        await press(page, "Endgültig zurückziehen");
        await expect(page.getByRole("status")).toContainText("Das Projekt ist zurückgezogen.");
        await page.goto(meeting);
        await expect(page.getByRole("link", { name: /^Projekt einreichen/ })).toBeVisible();
      });
    });

    test(`a city marks what it took over, and takes it back (${how})`, async ({ page }) => {
      await signInAs(page, OTHERS);
      await page.goto("/projects?theme=ADMINISTRATION&kind=project");
      await page.getByRole("link", { name: /^Strategische Stadtziele im Haushalt/ }).click();
      const adopted = page.getByRole("region", { name: "Bei uns übernommen" });
      await adopted.getByLabel("Was ist daraus geworden?").fill("Probeweise im Haushalt.");
      await adopted.getByRole("button", { name: "Bei uns übernommen" }).click();
      await expect(page.getByRole("status")).toContainText("Danke, das steht jetzt hier.");
      await expect(adopted).toContainText("Probeweise im Haushalt.");
      await page.goto("/projects?q=haushalt");
      await expect(main(page)).toContainText("Übernommen von Gardelegen");
      await page.getByRole("link", { name: /^Strategische Stadtziele im Haushalt/ }).click();
      await adopted.getByText("Zurücknehmen für Gardelegen").click();
      await press(page, "Eintrag für Gardelegen zurücknehmen");
      await expect(page.getByRole("status")).toContainText("Der Eintrag ist zurückgenommen.");
      await expect(adopted).toContainText("Noch hat keine andere Stadt das übernommen.");
    });
  });
}

test("the library is found from the network and narrowed by words, theme, state and size", async ({
  page,
}) => {
  await signInAs(page, OTHERS);
  await page.goto("/cities");
  await page.getByRole("link", { name: "Ziele und Projekte" }).click();
  await expect(main(page)).toContainText("Ehrenamt gleichberechtigt fördern");
  await expect(main(page)).toContainText("kleine Mittelstadt");

  await page.getByLabel("Wort oder Stadt").fill("lemgo ehrenamt");
  await page.getByLabel("Thema").selectOption("Ehrenamt");
  await page.getByLabel("Größe der Stadt").selectOption("LOWER_MIDDLE");
  await press(page, "Anzeigen");
  await expect(main(page)).toContainText("Ehrenamt gleichberechtigt fördern");
  await expect(main(page)).not.toContainText("Ehrenamtskarte");
  await page.getByLabel("Größe der Stadt").selectOption("LARGE");
  await press(page, "Anzeigen");
  await expect(page.getByRole("heading", { name: "Nichts gefunden" })).toBeVisible();
  await page.getByRole("link", { name: "Alles anzeigen" }).click();
  await expect(main(page)).toContainText("Ehrenamtskarte");
});

test("a foreign page cannot send a file, and one without a length is not read", async ({
  page,
}) => {
  await signInAs(page, OFFICE);
  const [project] = await ask<{ id: string }>(
    "SELECT p.id FROM project p JOIN city ON city.id = city_id WHERE slug = 'stendal' LIMIT 1",
  );
  const address = `/projects/${project?.id}/upload`;
  const file = { name: "a.pdf", mimeType: "application/pdf", buffer: await pdf() };
  const multipart = { formKey: crypto.randomUUID(), file };
  const post = (origin: string) =>
    page.request.post(address, { multipart, maxRedirects: 0, headers: { origin } });

  const foreign = await post("https://evil.example");
  expect(foreign.status()).toBe(303);
  expect(foreign.headers().location).toContain("file=foreignOrigin");
  const [{ count } = { count: 0 }] = await ask<{ count: number }>(
    "SELECT count(*)::int FROM stored_file WHERE project_id = $1",
    [project?.id],
  );
  expect(count).toBe(1);

  const own = await post(publicAddress());
  expect(own.headers().location).toContain("file=added");
  const again = await post(publicAddress());
  expect(again.headers().location).toContain("file=added");
  const kept = await ask("SELECT id FROM stored_file WHERE project_id = $1", [project?.id]);
  expect(kept, "the same form sent twice").toHaveLength(2);
  await ask("DELETE FROM stored_file WHERE project_id = $1 AND name = 'a.pdf'", [project?.id]);
});
