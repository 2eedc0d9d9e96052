import { expect, type Page, test } from "@playwright/test";
import { shortDate } from "../lib/time";
import { letTimePass, mailAbout } from "./support/calls";
import { askForRun } from "./support/jobs";
import { noteOn, secondBrowser, untilSaved } from "./support/leading";
import { waitForMail } from "./support/mailbox";
import { letPeriodEnd } from "./support/minutes";
import {
  agendaItem,
  as,
  askForCall,
  behindLink,
  callUp,
  choice,
  forgetOutcome,
  letBegin,
} from "./support/outcome";
import { fillDay, NEXT_YEAR, press, schedule } from "./support/scheduling";
import { signInAs } from "./support/sign-in";

const NAME = "Halbjahr drei";
const MANAGER = "zosel-mohr@freiwilligen-agentur.example";
const HEADS = {
  Gardelegen: "schumacher@gardelegen.example",
  Lemgo: "baier@lemgo.example",
  Parchim: "buergermeister@parchim.example",
  Stendal: "sieler@stendal.example",
};
const PROJECT = "Strategische Stadtziele zur Probe";
const REPRESENTED = "Fachbereichsleiter Dirk Johannisson in Vertretung des Bürgermeisters";
const NOTE = "Das Ehrenamt steht dort gleichberechtigt neben Bildung und Klimaschutz.";
const AGREEMENT = "Zur Probe eine Karte der Projekte zeichnen";
const TOPIC = "Ziele und Haushalt, Halbjahr drei";
const RESULT = "Lemgo schickt zur Probe eine Vorlage.";
// Reported word for word; nobody is made to say anything else.
const QUOTE = "Können wir dazu mal telefonieren?";

const main = (page: Page) => page.getByRole("main");
const heading = (page: Page) => page.getByRole("heading", { level: 1 });

test.use({ actionTimeout: 20_000 });
test.afterEach(() => forgetOutcome(NAME));

test("a half-year: from the agenda to the press release that everybody reads", async ({
  page,
  browser,
}) => {
  test.setTimeout(300_000);
  let meeting = "";
  const agenda = page.getByRole("region", { name: "Ablauf" });
  const people = page.getByRole("region", { name: "Wer kommt" });

  await test.step("four heads are invited, and the agenda is put in order", async () => {
    await signInAs(page, MANAGER);
    meeting = await schedule(page, NAME, { day: "10", month: "6" }, "Ansetzen und einladen");
    for (const address of Object.values(HEADS)) {
      await waitForMail(address, new RegExp(`^Einladung: ${NAME}`));
    }
    await page.getByRole("link", { name: "Tagesordnung ändern" }).click();
    await expect(agendaItem(page, 4).getByLabel("Titel")).toHaveValue("Ein Projekt aus Lemgo");
    await agendaItem(page, 4).getByLabel("Titel").fill(PROJECT);
    await agendaItem(page, 4).getByRole("button", { name: "Nach oben" }).click();
    await expect(page.getByText("Der Punkt steht jetzt an Stelle 3.")).toBeVisible();
    await fillDay(page, "Projekte einreichen bis", { day: "1", month: "6" });
    await press(page, "Tagesordnung speichern");
    await expect(page).toHaveURL(meeting);
    await expect(agenda.getByRole("listitem").nth(2)).toContainText(PROJECT);
  });

  await test.step("Lemgo's office hands in its project, Stendal's mayor reads of it on one sheet", async () => {
    await as(page, "schwaer-froehlich@lemgo.example", meeting);
    await expect(agenda).toContainText(/Bis \S+, 1\. Jun/);
    await agenda.getByRole("link", { name: /^Projekt einreichen/ }).click();
    await page.getByLabel("Titel").fill(PROJECT);
    await page.getByLabel("Was ist das Ziel?").fill("Ehrenamt gleichberechtigt fördern.");
    await press(page, "Projekt einreichen");
    await expect(page.getByRole("status")).toContainText("Danke, Ihr Projekt ist eingereicht.");
    await expect(main(page)).toContainText("im Auftrag von Bürgermeister Baier, Lemgo");

    await as(page, HEADS.Stendal, meeting);
    await page.getByRole("link", { name: "Vorbereitung auf einer Seite" }).click();
    await expect(heading(page)).toHaveText(/^Vorbereitung für Stendal/);
    await expect(main(page)).toContainText(PROJECT);
    await expect(main(page)).toContainText(/Projekt bis .*1\. Jun.* einreichen/);
  });

  await test.step("the heads answer: Parchim is represented, Stendal brings somebody along", async () => {
    const invitation = await waitForMail(HEADS.Stendal, new RegExp(`^Einladung: ${NAME}`));
    await behindLink(browser, invitation, "invitation", async (guest) => {
      await choice(guest, /Sind Sie dabei/, /^Ja, ich komme/).check();
      await choice(guest, /Kommt jemand mit/, /^Axel Kleefeldt/).check();
      await choice(guest, /Wer antwortet gerade/, /^Ich selbst/).check();
      await press(guest, "Antwort senden");
      await expect(guest.getByText("Danke, Ihre Antwort ist angekommen.")).toBeVisible();
    });
    await as(page, "johannisson@parchim.example", meeting);
    await page.getByRole("link", { name: "Vertretung benennen" }).click();
    await choice(page, /Wer kommt in Vertretung/, /^Dirk Johannisson/).check();
    await press(page, "Antwort senden");
    await expect(page).toHaveURL(new RegExp(`${meeting}$`));
    for (const head of [HEADS.Lemgo, HEADS.Gardelegen]) {
      await as(page, head, meeting);
      await press(page, "Zusagen");
      await expect(page.getByText("Sie haben zugesagt")).toBeVisible();
    }
    await expect(people).toContainText(REPRESENTED);
    await expect(people).toContainText("mit Stellvertreter Axel Kleefeldt");
  });

  await letBegin(meeting);
  const telephone = await secondBrowser(browser, HEADS.Gardelegen, {
    viewport: { width: 390, height: 844 },
  });

  await test.step("the meeting is led: who is there, what is said, what is agreed", async () => {
    await telephone.goto(meeting);
    await telephone.getByRole("link", { name: "Treffen mitverfolgen" }).click();
    await expect(main(telephone)).toContainText("Gleich geht es los");

    await as(page, MANAGER, meeting);
    await page.getByRole("link", { name: "Treffen leiten" }).click();
    await page.getByRole("button", { name: /^Beginnen: Begrüßung/ }).click();
    await expect(heading(page)).toHaveText(/^Begrüßung/);
    await press(page, "Alle wie geantwortet eintragen");
    const table = page.getByRole("region", { name: "Am Tisch" }).getByRole("listitem");
    await expect(table.filter({ hasText: REPRESENTED }).first()).toContainText("vertreten");

    await callUp(page, PROJECT);
    await noteOn(page).fill(NOTE);
    await untilSaved(page);
    const line = page.getByLabel("Neue Vereinbarung");
    await line.fill(`Stendal und Lemgo: ${AGREEMENT} bis 31.1.${NEXT_YEAR}`);
    await line.press("Enter");
    await expect(main(page)).toContainText(`Festgehalten: ${AGREEMENT}`);
  });

  await test.step("Gardelegen follows on a telephone, asks Lemgo for a call, and they talk", async () => {
    await expect(main(telephone).getByRole("heading", { level: 2 }).first()).toHaveText(PROJECT);
    await expect(main(telephone)).not.toContainText(NOTE);
    const call = await askForCall(telephone, PROJECT, TOPIC);
    const wish = await mailAbout(HEADS.Lemgo, TOPIC);
    await behindLink(browser, wish, "call", async (guest) => {
      await guest.getByLabel("Ja, eine davon passt").check();
      await guest.getByLabel(/14:00–16:00 Uhr$/).check();
      await guest.getByLabel("Ihr Name").fill("Robin Vorzimmer");
      await press(guest, "Antwort senden");
      await expect(main(guest)).toContainText(/Verabredet für.*14:00–14:30 Uhr/s);
    });
    await letTimePass(call);
    await telephone.goto(call);
    await telephone.getByLabel("Ergebnis in einem Satz").fill(RESULT);
    await press(telephone, "Als gesprochen eintragen");
    await expect(main(telephone)).toContainText(RESULT);
    await telephone.context().close();
  });

  await test.step("it ends, and the notes become minutes", async () => {
    await callUp(page, "Abschluss");
    await page.getByRole("link", { name: "Treffen beenden" }).click();
    await expect(page.getByLabel("Wer kam in Vertretung aus Parchim?")).toHaveValue(
      "Dirk Johannisson",
    );
    await press(page, "Anwesenheit festhalten");
    await expect(page).toHaveURL(meeting);
    await page.getByRole("link", { name: "Protokoll", exact: true }).first().click();
    await press(page, "Protokoll aus den Notizen schreiben");
    await expect(page.getByRole("status")).toContainText("Der Entwurf ist geschrieben.");
    for (const word of [NOTE, AGREEMENT, REPRESENTED]) {
      await expect(main(page)).toContainText(word);
    }
    await press(page, "Protokoll verschicken");
    await expect(page.getByRole("status")).toContainText("unterwegs zu den Städten");
  });

  await test.step("Stendal agrees on behalf, Gardelegen by its link, the others by silence", async () => {
    await as(page, "kleefeldt@stendal.example", `${meeting}/minutes`);
    await press(page, "Fassung 1 zustimmen");
    await expect(page.getByRole("status")).toContainText("Die Zustimmung ist vermerkt.");
    await expect(main(page)).toContainText("im Auftrag von Oberbürgermeister Sieler");
    const subject = new RegExp(`^Protokoll vom ${shortDate(new Date())}: bitte`);
    const mail = await waitForMail(HEADS.Gardelegen, subject);
    await behindLink(browser, mail, "approval", async (guest) => {
      await guest.getByLabel("Ihr Name").fill("Mandy Schumacher");
      await press(guest, "Fassung 1 zustimmen");
      await expect(main(guest)).toContainText("Danke, Ihre Zustimmung ist vermerkt.");
    });
    await letPeriodEnd(meeting.split("/").at(-1) ?? "");
    await askForRun("tend-minutes");
    await expect(async () => {
      await page.reload();
      await expect(main(page)).toContainText("genehmigt am", { timeout: 1_000 });
    }).toPass({ timeout: 75_000 });
    await expect(main(page).getByText("stimmt durch Schweigen zu")).toHaveCount(2);
  });

  await test.step("a press release is drafted, its quote released by who said it", async () => {
    await as(page, MANAGER, `${meeting}/press`);
    await page.getByRole("link", { name: "Zitate notieren" }).click();
    await page.getByLabel("Was wurde gesagt?").fill(QUOTE);
    const speaker = { label: "Bürgermeisterin Mandy Schumacher, Gardelegen" };
    await page.getByLabel("Wer hat es gesagt?").selectOption(speaker);
    await press(page, "Zitat notieren");
    await expect(page).toHaveURL(/#zitat-1$/);
    await page.goto(`${meeting}/press`);
    await press(page, "Entwurf schreiben lassen");
    await expect(main(page)).toContainText("Es fehlt:");
    await expect(page.getByRole("button", { name: "Veröffentlichen" })).toHaveCount(0);
    await page.getByRole("button", { name: /^Um Freigabe bitten/ }).click();
    await expect(main(page)).toContainText("wartet auf Freigabe");

    const subject = new RegExp(`^Bitte um Freigabe: Ihr Zitat vom .*${shortDate(new Date())}`);
    const mail = await waitForMail(HEADS.Gardelegen, subject);
    await behindLink(browser, mail, "release", async (guest) => {
      await guest.getByLabel("Ja, genau so freigeben").check();
      await guest.getByLabel("Ihr Name").fill("Mandy Schumacher");
      await press(guest, "Antwort senden");
      await expect(main(guest)).toContainText("Danke. Die Freigabe ist festgehalten.");
    });
    await page.reload();
    await press(page, "Veröffentlichen");
    await expect(page).toHaveURL(/\/press\/\d{4}-\d\d-\d\d-/);
  });

  await test.step("everybody reads who met, what was agreed and that a talk came of it", async () => {
    const title = "Stendal, Lemgo, Parchim und Gardelegen im Austausch";
    const everybody = await (await browser.newContext()).newPage();
    await everybody.goto("/press");
    await everybody.getByRole("link", { name: title }).first().click();
    for (const fact of [
      "Oberbürgermeister Bastian Sieler und sein Stellvertreter Axel Kleefeldt",
      "Bürgermeister Marcus Baier",
      "Bürgermeisterin Mandy Schumacher",
      REPRESENTED,
      NOTE,
      /31\. Januar \d{4} wollen \S+ und \S+ zur Probe eine Karte der Projekte zeichnen/,
      "Gespräch zwischen Gardelegen und Lemgo",
      `„${QUOTE}“, fragte Gardelegens Bürgermeisterin Mandy Schumacher.`,
    ]) {
      await expect(main(everybody)).toContainText(fact);
    }
    await expect(main(everybody)).not.toContainText(new RegExp(`${TOPIC}|${RESULT}`));
    await everybody.context().close();
  });

  await test.step("and Stendal's mayor finds the agreement on the overview", async () => {
    await as(page, HEADS.Stendal, "/overview");
    const promised = page.getByRole("region", { name: "Vereinbarungen Ihrer Stadt" });
    await expect(promised).toContainText(AGREEMENT);
  });
});
