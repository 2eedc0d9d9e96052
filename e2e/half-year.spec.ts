import { expect, type Page, test } from "@playwright/test";
import { apple } from "../lib/testing/calendar-programs/others";
import { calendarIn, entriesIn } from "./support/calendars";
import { ask } from "./support/database";
import { waitForMail } from "./support/mailbox";
import { sendToOrganizer } from "./support/replies";
import { fillDay, press, title } from "./support/scheduling";
import { forget, signInAs } from "./support/sign-in";

const MANAGER = "prozessmanagement@lemgo.example";
const HEADS = {
  Gardelegen: "schumacher@gardelegen.example",
  Lemgo: "baier@lemgo.example",
  Parchim: "buergermeister@parchim.example",
  Stendal: "sieler@stendal.example",
};

type Found = { poll: string; dates: Date[] };

/** Says something to the dates of the form, in their order. */
async function say(page: Page, ...words: string[]): Promise<void> {
  for (const [index, word] of words.entries()) {
    const question = page.getByRole("group", { name: /Uhr/ }).nth(index);
    await question.getByRole("radio", { name: word, exact: true }).check();
  }
}

async function as(page: Page, email: string, address: string): Promise<void> {
  await forget(page);
  await signInAs(page, email);
  await page.goto(address);
}

/** From the rhythm of the circle over the date finder to a poll of its first three proposals. */
async function findDates(page: Page, name: string): Promise<Found> {
  await as(page, MANAGER, "/circles");
  await page.getByRole("link", { name: /^Stendal, Lemgo, Parchim und Gardelegen/ }).click();
  await expect(page.getByText(/Zeitfenster .+ bis/).first()).toBeVisible();
  // A poll of the demo world runs for this window already, and the page leads there.
  await page.goto(`${page.url()}/dates`);

  await expect(page).toHaveURL(/\/circles\/[0-9a-f-]{36}\/dates$/);
  const proposals = page.getByRole("group", { name: /Wählen Sie zwei bis vier Termine/ });
  await expect(proposals.getByRole("checkbox", { checked: true })).toHaveCount(3);
  await press(page, "Abstimmung mit den gewählten Terminen beginnen");

  await expect(page.getByRole("group", { name: "3. Termin" })).toBeVisible();
  await title(page).fill(name);
  await page.getByLabel("Videolink").fill("https://video.example/runde");
  await fillDay(page, "Antwort bis", inTwoWeeks());
  await press(page, "Städte fragen");
  await expect(page).toHaveURL(/\/polls\/[0-9a-f-]{36}$/);
  const poll = new URL(page.url()).pathname;
  const dates = await ask<{ starts_at: Date }>(
    "SELECT starts_at FROM poll_date WHERE poll_id = $1 ORDER BY starts_at",
    [idIn(poll)],
  );
  return { poll, dates: dates.map(({ starts_at }) => starts_at) };
}

function inTwoWeeks() {
  const day = new Date(Date.now() + 14 * 86_400_000);
  return {
    day: String(day.getUTCDate()),
    month: String(day.getUTCMonth() + 1),
    year: day.getUTCFullYear(),
  };
}

/** What Lemgo's mayor sees of a story in the calendar program. */
async function entriesOf(page: Page, address: string, name: string): Promise<string[]> {
  const response = await page.request.get(address);
  const entries = entriesIn(await response.text()).filter(({ summary }) => summary.includes(name));
  return entries.map(({ summary }) => summary);
}

async function subscribe(page: Page): Promise<string> {
  await as(page, HEADS.Lemgo, "/account/calendar");
  await press(page, "Kalender-Abo einrichten");
  return page.getByRole("textbox", { name: "Adresse des Kalenders" }).inputValue();
}

/** The file that came to each head's mailbox, the city's name with it. */
async function filesInMailboxes(subject: RegExp) {
  const files = [];
  for (const [city, address] of Object.entries(HEADS)) {
    files.push({ city, ...calendarIn(await waitForMail(address, subject)) });
  }
  return files;
}

function idIn(path: string): string {
  return path.split("/").at(-1) ?? "";
}

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? "with scripts" : "without scripts";

  test.describe(how, () => {
    test.use({ javaScriptEnabled });
    test.describe.configure({ timeout: 300_000 });
    const name = `Halbjahr ${javaScriptEnabled ? "eins" : "zwei"}`;

    test.afterEach(async () => {
      await ask(
        `DELETE FROM calendar_feed WHERE user_id = (SELECT id FROM "user" WHERE email = $1)`,
        [HEADS.Lemgo],
      );
      await ask("DELETE FROM date_poll WHERE title = $1", [name]);
      await ask(
        "DELETE FROM incoming_mail USING meeting WHERE meeting.id = meeting_id AND title = $1",
        [name],
      );
      await ask("DELETE FROM meeting WHERE title = $1", [name]);
    });

    test(`a half-year: from the rhythm to a date in four calendars, moved and called off (${how})`, async ({
      page,
    }) => {
      const address = await subscribe(page);
      let meeting = "";
      const { poll, dates } = await test.step("the rhythm leads to the finder and to a poll", () =>
        findDates(page, name));
      expect(dates).toHaveLength(3);
      const seats = page.getByRole("region", { name: "Wer kommt" });
      const seat = (city: string) => seats.getByRole("listitem").filter({ hasText: city }).first();

      await test.step("while it runs, the dates are kept free in the calendar", async () => {
        expect(await entriesOf(page, address, name)).toEqual(
          dates.map(() => `Terminabstimmung: ${name}`),
        );
      });

      await test.step("Gardelegen answers by the link in the mail, on a telephone", async () => {
        await forget(page);
        await page.setViewportSize({ width: 390, height: 800 });
        const mail = await waitForMail(HEADS.Gardelegen, new RegExp(`Welcher Termin.*${name}`));
        const [link] = /https?:\/\/\S+\/ballot\/[\w-]+/.exec(mail.text ?? "") ?? [];
        await page.goto(link ?? "");
        await say(page, "Zur Not", "Ja", "Ja");
        await page.getByLabel(/Ich selbst/).check();
        await press(page, "Antwort senden");
        await expect(page.getByRole("status")).toContainText("Ihre Antwort ist angekommen");
        await page.setViewportSize({ width: 1280, height: 900 });
      });

      await test.step("Lemgo's office answers on behalf of the mayor", async () => {
        await as(page, "schwaer-froehlich@lemgo.example", poll);
        await say(page, "Nein", "Ja", "Zur Not");
        await press(page, "Antwort speichern");
        await expect(page.getByRole("status")).toContainText("Ihre Antwort ist gespeichert");
        await expect(
          page.getByText(/Für Lemgo antwortete .* im Auftrag von Bürgermeister Baier/),
        ).toBeVisible();
        expect(await entriesOf(page, address, name)).toHaveLength(2);
      });

      await test.step("Stendal rings, and the process manager enters the answer", async () => {
        await as(page, MANAGER, poll);
        const form = page.getByRole("heading", { name: "Antwort für Stendal eintragen" });
        const way = page.getByRole("link", { name: "Für Stendal", exact: true });
        await expect(form.or(way)).toBeVisible();
        if (await way.isVisible()) await way.click();
        await expect(form).toBeVisible();
        await say(page, "Ja", "Ja", "Nein");
        await press(page, "Antwort speichern");
        await expect(page.getByText(/Für Stendal telefonisch, erfasst durch/)).toBeVisible();
      });

      await test.step("the date that suits all who answered is fixed", async () => {
        await page
          .getByRole("link", { name: /festlegen$/ })
          .first()
          .click();
        await expect(page).toHaveURL(/\/fix\?date=/);
        await press(page, "Festlegen und einladen");
        await expect(page).toHaveURL(/\/meetings\/[0-9a-f-]{36}$/);
        meeting = new URL(page.url()).pathname;
        await expect(seat("Gardelegen")).toContainText("zugesagt");
        await expect(seat("Parchim")).toContainText("noch offen");
        expect(await entriesOf(page, address, name)).toEqual([name]);
      });

      await test.step("a calendar file lies in each mailbox, with the answers of the poll", async () => {
        const files = await filesInMailboxes(new RegExp(`Einladung: ${name}`));
        expect(files).toEqual(
          Object.keys(HEADS).map((city) => ({
            city,
            method: "REQUEST",
            uid: expect.stringContaining(idIn(meeting)),
            sequence: 0,
            answer: city === "Parchim" ? "NEEDS-ACTION" : "ACCEPTED",
            startsAt: dates[1],
          })),
        );
      });

      await test.step("Parchim accepts in the calendar program", async () => {
        const attendee = { email: HEADS.Parchim, name: "Bürgermeister von Parchim" };
        const stamp = new Date().toISOString().replaceAll(/[-:]|\.\d+/g, "");
        await sendToOrganizer(apple({ meetingId: idIn(meeting), attendee, stamp }));
        await page.goto(meeting);
        await expect(seat("Parchim")).toContainText("zugesagt");
      });

      const moved = dates[2] ?? new Date();
      await test.step("it moves to the third date, and every calendar is told", async () => {
        await page.getByRole("link", { name: "Angaben ändern oder verschieben" }).click();
        const [year, month, day] = moved.toISOString().slice(0, 10).split("-").map(Number);
        await fillDay(page, "Tag des Treffens", {
          day: String(day),
          month: String(month),
          year: year ?? 0,
        });
        await press(page, "Änderungen speichern");
        await expect(page).toHaveURL(meeting);
        const files = await filesInMailboxes(new RegExp(`Neuer Termin: ${name}`));
        for (const file of files) {
          expect(file).toMatchObject({ method: "REQUEST", sequence: 1, answer: "NEEDS-ACTION" });
          expect(file.startsAt.toISOString().slice(0, 10)).toBe(moved.toISOString().slice(0, 10));
        }
      });

      await test.step("it is called off, and every calendar takes it out", async () => {
        await page.getByRole("link", { name: "Treffen absagen" }).click();
        await page.getByLabel("Warum findet es nicht statt?").fill("Im Rathaus ist Hochwasser.");
        await press(page, "Treffen absagen");
        await expect(page).toHaveURL(meeting);
        const files = await filesInMailboxes(new RegExp(`Abgesagt: ${name}`));
        for (const file of files) expect(file).toMatchObject({ method: "CANCEL", sequence: 2 });
        expect(await entriesOf(page, address, name)).toEqual([`Abgesagt: ${name}`]);
      });
    });
  });
}
