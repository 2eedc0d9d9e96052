import { expect, type Page, test } from "@playwright/test";
import { waitForMail } from "./support/mailbox";
import { ballotLink } from "./support/polls";
import { fillDay, NEXT_YEAR, press, title } from "./support/scheduling";
import { forget, signInAs } from "./support/sign-in";

const MANAGER = "prozessmanagement@lemgo.example";

const table = (page: Page) => page.getByRole("table");
const row = (page: Page, day: RegExp) => table(page).getByRole("row", { name: day });
const summary = (page: Page) => page.getByRole("main").getByRole("alert");

/** Says something to the dates of the form, in their order. */
async function say(page: Page, ...words: string[]) {
  for (const [index, word] of words.entries()) {
    const question = page.getByRole("group", { name: /Uhr/ }).nth(index);
    await question.getByRole("radio", { name: word, exact: true }).check();
  }
}

async function fillDate(page: Page, number: number, day: string, month: string) {
  const dates = page.getByRole("group", { name: `${number}. Termin` });
  await dates.getByLabel("Tag", { exact: true }).fill(day);
  await dates.getByLabel("Monat").fill(month);
  await dates.getByLabel("Jahr").fill(String(NEXT_YEAR));
}

/** Opens a poll of three dates in a month and gives its address. */
async function openPoll(page: Page, name: string, month: string): Promise<string> {
  await page.goto("/polls/new");
  await title(page).fill(name);
  await fillDate(page, 1, "1", month);
  await fillDate(page, 2, "8", month);
  await press(page, "Noch ein Termin");
  await expect(page.getByText("Unten ist eine leere Zeile dazugekommen.")).toBeVisible();
  await fillDate(page, 3, "15", month);
  await page.getByLabel("Videolink").fill("https://video.example/runde");
  await fillDay(page, "Antwort bis", inAMonth());
  await press(page, "Städte fragen");
  await expect(page).toHaveURL(/\/polls\/[0-9a-f-]{36}$/);
  return new URL(page.url()).pathname;
}

function inAMonth() {
  const day = new Date(Date.now() + 30 * 86_400_000);
  return {
    day: String(day.getUTCDate()),
    month: String(day.getUTCMonth() + 1),
    year: day.getUTCFullYear(),
  };
}

async function as(page: Page, email: string, address: string) {
  await forget(page);
  await signInAs(page, email);
  await page.goto(address);
}

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? "with scripts" : "without scripts";
  const month = javaScriptEnabled ? "6" : "9";
  const monthName = javaScriptEnabled ? "Juni" : "September";

  test.describe(how, () => {
    test.use({ javaScriptEnabled });

    test(`four town halls find a date: page, office, link on a telephone, telephone call (${how})`, async ({
      page,
    }) => {
      test.slow();
      const name = `Austausch im ${monthName}`;
      await signInAs(page, MANAGER);
      const poll = await openPoll(page, name, month);
      const id = poll.split("/").at(-1) ?? "";
      await expect(page.getByText("Noch hat keine Stadt geantwortet.")).toBeVisible();

      await test.step("every city gets a mail with all dates", async () => {
        const mail = await waitForMail("schumacher@gardelegen.example", new RegExp(name));
        expect(mail.text).toContain(`15. ${monthName} ${NEXT_YEAR}`);
        expect(mail.text).toContain("/ballot/");
      });

      await test.step("Stendal's mayor answers on the page; what is missing is said", async () => {
        await as(page, "sieler@stendal.example", "/overview");
        await page.getByRole("link", { name: `Welcher Termin passt? ${name}` }).click();
        await say(page, "Ja");
        await press(page, "Antwort speichern");
        await expect(summary(page)).toContainText("Bitte auswählen.");
        await say(page, "Ja", "Ja", "Nein");
        await press(page, "Antwort speichern");
        await expect(page.getByRole("status")).toContainText("Ihre Antwort ist gespeichert");
        await expect(page.getByText(/Eine von vier Städten hat geantwortet/)).toBeVisible();
      });

      await test.step("Lemgo's office answers on behalf and says a word", async () => {
        await as(page, "schwaer-froehlich@lemgo.example", poll);
        await expect(
          page.getByText("Sie antworten im Auftrag von Bürgermeister Baier"),
        ).toBeVisible();
        await say(page, "Zur Not", "Ja", "Ja");
        await page.getByLabel("Anmerkung").fill("Lieber vormittags.");
        await press(page, "Antwort speichern");
        await expect(
          page.getByText(
            /Für Lemgo antwortete H. Schwär-Fröhlich im Auftrag von Bürgermeister Baier/,
          ),
        ).toBeVisible();
      });

      await test.step("Gardelegen answers behind the link on a telephone and proposes a date", async () => {
        await forget(page);
        await page.setViewportSize({ width: 390, height: 800 });
        await page.goto(await ballotLink(id, "Gardelegen"));
        await say(page, "Ja", "Zur Not", "Zur Not");
        await page.getByLabel("Einen anderen Termin vorschlagen").check();
        await fillDay(page, "Tag des Vorschlags", { day: "22", month });
        await page.getByLabel("Das Büro, im Auftrag").check();
        await page.getByRole("textbox", { name: "Ihr Name" }).fill("Robin Vorzimmer");
        await press(page, "Antwort senden");
        await expect(page.getByRole("status")).toContainText("Ihre Antwort ist angekommen");
        await page.setViewportSize({ width: 1280, height: 800 });
      });

      await test.step("Parchim rings; the process manager enters the answer", async () => {
        await as(page, MANAGER, poll);
        await expect(page.getByText(/Drei von vier Städten haben geantwortet/)).toBeVisible();
        await expect(
          page.getByRole("heading", { name: "Antwort für Parchim eintragen" }),
        ).toBeVisible();
        await say(page, "Nein", "Ja", "Ja");
        await press(page, "Antwort speichern");
        await expect(
          page.getByText(/Für Parchim telefonisch, erfasst durch P. Lemgo/),
        ).toBeVisible();
        await expect(page.getByText(/Alle vier Städte haben geantwortet/)).toBeVisible();
        await waitForMail(MANAGER, new RegExp(`Alle haben geantwortet: ${name}`));
      });

      await test.step("the proposal is taken up; all are asked for this date only", async () => {
        await expect(page.getByText(/Gardelegen schlägt vor: .*22\./)).toBeVisible();
        await press(page, "Aufnehmen");
        await expect(row(page, /22\. /)).toBeVisible();
        await expect(row(page, /22\. /)).toContainText("4 offen");
        await expect(row(page, /8\. /).first()).toContainText("3 ja, 1 zur Not");
      });

      await test.step("a date that a required city refused asks first", async () => {
        await page.getByRole("link", { name: "Einen anderen Termin festlegen" }).click();
        await page.getByRole("link", { name: new RegExp(`, 15\\. ${monthName}`) }).click();
        await expect(page.getByText(/Stendal hat diesen Termin abgelehnt/)).toBeVisible();
        await press(page, "Festlegen und einladen");
        await expect(summary(page)).toContainText("Diesen Termin hat eine Stadt abgelehnt");
        await page.getByLabel("Es soll trotzdem dieser Termin sein").check();
        await press(page, "Festlegen und einladen");
        await expect(page).toHaveURL(/\/meetings\/[0-9a-f-]{36}$/);
      });

      await test.step("the meeting has the answers of the poll", async () => {
        const comes = page.getByRole("region", { name: "Wer kommt" });
        const seat = (city: string) => comes.getByRole("listitem").filter({ hasText: city });
        await expect(seat("Lemgo").first()).toContainText("zugesagt");
        await expect(seat("Gardelegen").first()).toContainText("unter Vorbehalt");
        await expect(seat("Stendal").first()).toContainText("noch offen");
        const mail = await waitForMail("baier@lemgo.example", new RegExp(`${name}.*15\\.`));
        expect(mail.text).toContain("Ihre Antwort aus der Terminabstimmung haben wir übernommen");
      });

      await test.step("the poll has ended for everybody", async () => {
        await page.goto(poll);
        await expect(page.getByRole("heading", { name: "Der Termin steht fest" })).toBeVisible();
        await expect(page.getByRole("button", { name: "Antwort speichern" })).toHaveCount(0);
        await forget(page);
        await page.goto(await ballotLink(id, "Parchim"));
        await expect(page.getByRole("heading", { level: 1 })).toHaveText("Der Termin steht fest");
      });
    });

    test(`a poll is ended without a date, and the link says so (${how})`, async ({ page }) => {
      await signInAs(page, MANAGER);
      const poll = await openPoll(page, `Ohne Termin im ${monthName}`, month === "6" ? "5" : "8");
      const link = await ballotLink(poll.split("/").at(-1) ?? "", "Lemgo");

      await page.getByRole("link", { name: "Abstimmung abbrechen" }).click();
      await page.getByLabel("Grund").fill("Wahlkampf in allen Städten");
      await press(page, "Abstimmung abbrechen");

      await expect(page.getByText("Wahlkampf in allen Städten")).toBeVisible();
      await page.goto(link);
      await expect(page.getByText("An keinem dieser Tage findet ein Treffen statt")).toBeVisible();
    });
  });
}
