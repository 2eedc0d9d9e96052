import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, type Page, test } from "@playwright/test";
import { simpleParser } from "mailparser";
import { expectAccessible } from "./support/accessible";
import { ask } from "./support/database";
import { forget, signInAs } from "./support/sign-in";

const SPOKESPERSON = "zosel-mohr@freiwilligen-agentur.example";
const CIRCLE = /@(stendal|lemgo|parchim|gardelegen)\.example$/;

const SAYS = {
  PLEDGED: "Wir sagen etwas zu",
  ENDORSED: "Wir unterstützen den Appell",
  READ: "Wir haben ihn gelesen",
  DECLINED: "Diesmal nicht",
  REVOKED: "Antwort zurücknehmen",
} as const;

type Word = keyof typeof SAYS;

/** What mayors say signed in, one after the other: every word there is. */
const BY_MAYOR: [email: string, words: Word[]][] = [
  ["sieler@stendal.example", ["READ", "PLEDGED"]],
  ["baier@lemgo.example", ["ENDORSED"]],
  ["schumacher@gardelegen.example", ["DECLINED", "ENDORSED", "REVOKED"]],
];

/** What offices of other town halls say signed in: every word as well. */
const BY_OFFICE: Word[][] = [
  ["ENDORSED"],
  ["PLEDGED"],
  ["READ"],
  ["DECLINED"],
  ["PLEDGED", "REVOKED"],
];

/** What 22 town halls say by the link in their mail, Parchim first; with the others that makes thirty. */
const BY_LINK: Word[][] = [
  ...Array.from({ length: 5 }, (): Word[] => ["READ"]),
  ...Array.from({ length: 7 }, (): Word[] => ["ENDORSED"]),
  ...Array.from({ length: 4 }, (): Word[] => ["PLEDGED"]),
  ...Array.from({ length: 3 }, (): Word[] => ["DECLINED"]),
  ["ENDORSED", "DECLINED"],
  ["ENDORSED", "REVOKED"],
  ["PLEDGED", "REVOKED"],
];

/** The last word of each of the thirty. */
const LAST = [...BY_MAYOR.map(([, words]) => words), ...BY_OFFICE, ...BY_LINK].map((words) =>
  words.at(-1),
);

const saying = (word: Word) => LAST.filter((one) => one === word).length;

/** The links of an appeal's mails, each with the addresses it went to. */
async function linksIn(title: string): Promise<Map<string, string[]>> {
  const folder = process.env.E2E_MAILS ?? "";
  const links = new Map<string, string[]>();
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".eml"))) {
    const { subject, text, to } = await simpleParser(readFileSync(join(folder, file)));
    const link = /http\S+\/appeal\/\S+/.exec(text ?? "")?.[0];
    if (subject !== `Appell: ${title}` || !link) continue;
    links.set(link, [...(links.get(link) ?? []), [to].flat()[0]?.text ?? ""]);
  }
  return links;
}

async function say(page: Page, word: Word): Promise<void> {
  await page.getByLabel(SAYS[word]).check();
  if (word === "PLEDGED") {
    await page.getByLabel("Was haben Sie vor?").fill("Wir setzen es auf die Tagesordnung.");
  }
  const self = page.getByLabel(/selbst$|^Ich selbst/);
  if (await self.count()) await self.check();
  await page.getByRole("button", { name: /^Antwort (senden|ändern)$/ }).click();
  await expect(page.getByText("Die Antwort ist gespeichert.")).toBeVisible();
}

/** Anew each time: that the last answer was saved says nothing of the next one. */
async function sayAll(page: Page, address: string, words: readonly Word[]): Promise<void> {
  for (const word of words) {
    await page.goto(address);
    await say(page, word);
  }
}

async function sayAs(page: Page, email: string, address: string, words: readonly Word[]) {
  await signInAs(page, email);
  await sayAll(page, address, words);
}

async function count(page: Page, word: string): Promise<number> {
  const row = page.getByRole("row", { name: new RegExp(`^${word} `) });
  return Number(await row.getByRole("cell").last().textContent());
}

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? "with scripts" : "without scripts";

  test.describe(how, () => {
    test.use({ javaScriptEnabled });

    test(`the spokesperson appeals to all cities, and thirty answer in all ways (${how})`, async ({
      page,
    }) => {
      test.setTimeout(180_000);
      expect(LAST).toHaveLength(30);
      const title = `An alle ${how} ${Date.now()}`;
      const slug = () => address.split("/").at(-1) ?? "";

      const address =
        await test.step("she chooses to whom it goes, and sees how many cities that are", async () => {
          await signInAs(page, SPOKESPERSON);
          await page.goto("/appeals/new");
          await page.getByLabel("Überschrift").fill(title);
          await page.getByLabel("Ihr Appell").fill("dies ist ein Beispiel.");
          await page.getByLabel("Was sollen die Städte tun?").fill("Bitte probieren Sie es aus.");
          const all = await page.getByText(/^So geht er an \d+ Städte\.$/).textContent();

          await page.getByLabel("An die Städte einzelner Länder").check();
          await page.getByLabel(/^Brandenburg/).check();
          if (!javaScriptEnabled) {
            await page.getByRole("button", { name: "Vorschau aktualisieren" }).click();
          }
          await expect(page.getByText(/^So geht er an /)).not.toHaveText(all ?? "");
          await page.getByLabel("An alle Städte").check();
          if (!javaScriptEnabled) {
            await page.getByRole("button", { name: "Vorschau aktualisieren" }).click();
          }
          await expect(page.getByText(/^So geht er an /)).toHaveText(all ?? "");
          await page.getByRole("button", { name: /^An \d+ Städte senden$/ }).click();
          await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
          return new URL(page.url()).pathname;
        });

      const links = await test.step("every city has its mail within moments", async () => {
        const waiting = () =>
          ask(
            "SELECT m.id FROM outbox_mail m JOIN appeal a ON a.id = m.appeal_id WHERE a.slug = $1 AND m.sent_at IS NULL",
            [slug()],
          );
        await expect.poll(waiting, { timeout: 30_000 }).toEqual([]);
        return linksIn(title);
      });
      const [{ addressed = 0 } = {}] = await ask<{ addressed: number }>(
        "SELECT count(*)::int AS addressed FROM appeal_response r JOIN appeal a ON a.id = r.appeal_id WHERE a.slug = $1",
        [slug()],
      );
      expect(links.size).toBeLessThanOrEqual(addressed);

      const others = [...links].filter(([, to]) => !to.some((one) => CIRCLE.test(one)));
      const offices = others
        .filter(([, to]) => to.some((one) => one.startsWith("buero@")))
        .slice(0, BY_OFFICE.length);
      const parchim = [...links].filter(([, to]) => to.includes("buergermeister@parchim.example"));
      const guests = [...parchim, ...others.filter((one) => !offices.includes(one))];

      await test.step("mayors and offices answer signed in, and some think again", async () => {
        for (const [email, words] of BY_MAYOR) await sayAs(page, email, address, words);
        for (const [index, words] of BY_OFFICE.entries())
          await sayAs(page, offices[index]?.[1][0] ?? "", address, words);
        await sayAs(page, "schwaer-froehlich@lemgo.example", address, ["ENDORSED"]);
        await expect(page.getByText(/im Auftrag von Bürgermeister Baier/)).toBeVisible();
        await forget(page);
      });

      await test.step("others answer by the link in their mail", async () => {
        for (const [index, words] of BY_LINK.entries())
          await sayAll(page, guests[index]?.[0] ?? "", words);
      });

      await test.step("the result is right, and public", async () => {
        await page.goto(address);
        expect(await count(page, "zugesagt")).toBe(saying("PLEDGED"));
        expect(await count(page, "unterstützt")).toBe(saying("ENDORSED"));
        expect(await count(page, "gelesen")).toBe(saying("READ"));
        expect(await count(page, "diesmal nicht")).toBe(saying("DECLINED"));
        expect(await count(page, "offen")).toBe(addressed - LAST.length + saying("REVOKED"));
        const cities = page.getByRole("region", { name: "Städte, die den Appell mittragen" });
        await expect(cities.getByRole("link")).toHaveCount(saying("ENDORSED") + saying("PLEDGED"));
        await expect(cities.getByText("sagt zu: Wir setzen es auf die Tagesordnung.")).toHaveCount(
          saying("PLEDGED"),
        );
        if (javaScriptEnabled) await expectAccessible(page, address);
      });

      await test.step("a reminder goes to those alone that have said nothing", async () => {
        await signInAs(page, SPOKESPERSON);
        await ask(
          "UPDATE appeal SET published_at = published_at - interval '8 days' WHERE slug = $1",
          [slug()],
        );
        await page.goto(`${address}/responses`);
        await page.getByRole("button", { name: /^\d+ Städte erinnern$/ }).click();
        await expect(
          page.getByText(/^Die Erinnerung ist an \d+ Städte unterwegs\.$/),
        ).toBeVisible();
        const reminded = await ask<{ to: string }>(
          "SELECT m.to FROM outbox_mail m JOIN appeal a ON a.id = m.appeal_id WHERE a.slug = $1 AND m.subject LIKE 'Erinnerung:%'",
          [slug()],
        );
        const silent = guests.slice(BY_LINK.length).flatMap(([, to]) => to);
        expect(reminded.map(({ to }) => to).toSorted()).toEqual(silent.toSorted());
        if (javaScriptEnabled) await expectAccessible(page, `${address}/responses`);
      });

      await test.step("the pledge has become an agreement of the city", async () => {
        await signInAs(page, "sieler@stendal.example");
        await page.goto("/commitments");
        const pledges = page.getByRole("region", { name: "Zusagen zu Appellen" });
        await expect(
          pledges.getByText("Wir setzen es auf die Tagesordnung.").first(),
        ).toBeVisible();
      });
    });
  });
}
