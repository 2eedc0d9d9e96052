import { expect, type Page, test } from "@playwright/test";
import { expectAccessible } from "./support/accessible";
import { ask } from "./support/database";
import { waitForMail } from "./support/mailbox";
import { fillDay, press } from "./support/scheduling";
import { forget, signInAs } from "./support/sign-in";

const OFFICE = "programmbuero@netzwerk.example";
const MAYOR = "baier@lemgo.example";
const DEPUTY = "schwaer-froehlich@lemgo.example";

const main = (page: Page) => page.getByRole("main");

async function as(page: Page, email: string, address: string): Promise<void> {
  await forget(page);
  await signInAs(page, email);
  await page.goto(address);
}

/** Two people who are accounts of roles, so that nobody real stands. */
async function plantCandidates(): Promise<void> {
  for (const name of ["Alex", "Kim"]) {
    await ask(
      `INSERT INTO "user" (id, email, given_name, family_name)
       VALUES (gen_random_uuid(), $1, $2, 'Muster') ON CONFLICT (email) DO NOTHING`,
      [`${name.toLowerCase()}@wahl.example`, name],
    );
  }
}

/** Leaves the world as it was. */
async function forgetElection(title: string): Promise<void> {
  const [election] = await ask<{ id: string }>("SELECT id FROM election WHERE title = $1", [title]);
  if (election) {
    await ask(
      `UPDATE mandate SET ends_at = now() + interval '2 years'
       WHERE role = 'SPOKESPERSON' AND election_id IS NULL AND ends_at > now()`,
    );
    await ask("DELETE FROM mandate WHERE election_id = $1", [election.id]);
    await ask("DELETE FROM election WHERE id = $1", [election.id]);
  }
  await ask(`DELETE FROM "user" WHERE email LIKE '%@wahl.example'`);
  await ask("DELETE FROM outbox_mail WHERE dedupe_key LIKE 'election.%'");
}

async function stand(page: Page, number: number, name: string): Promise<void> {
  const row = page.getByRole("group", { name: `Person ${number}` });
  await row
    .getByLabel("Person", { exact: true })
    .selectOption({ label: `${name} Muster (${name.toLowerCase()}@wahl.example)` });
  await row.getByLabel("Amt oder Aufgabe").fill("Prozessmanagement, Beispiel");
}

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? "with scripts" : "without scripts";
  const title = `Prüfung einer Wahl ${how}`;

  test.describe(how, () => {
    test.use({ javaScriptEnabled });

    test(`the cities elect two who are level, openly, and both serve (${how})`, async ({
      page,
    }) => {
      test.setTimeout(150_000);
      await plantCandidates();
      try {
        let address = "";
        await test.step("the programme office prepares and calls it", async () => {
          await as(page, OFFICE, "/elections/new");
          await page.getByLabel("Titel", { exact: true }).fill(title);
          await fillDay(page, "Erster Tag der Amtszeit", { day: "1", month: "7" });
          await fillDay(page, "Letzter Tag der Amtszeit", { day: "30", month: "6" });
          await fillDay(page, "Letzter Tag der Abstimmung", { day: "31", month: "5" });
          await stand(page, 1, "Alex");
          await press(page, "Entwurf speichern");
          await expect(main(page).getByRole("alert")).toContainText("Letzter Tag der Amtszeit");
          await page
            .getByRole("group", { name: "Letzter Tag der Amtszeit" })
            .getByLabel("Jahr")
            .fill(String(new Date().getFullYear() + 3));
          await stand(page, 2, "Kim");
          await press(page, "Entwurf speichern");
          await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
          address = new URL(page.url()).pathname;
          await press(page, "Wahl ausrufen");
          await expect(main(page)).toContainText("Bisher hat keine Stadt abgestimmt.");
        });

        await test.step("a mayor votes from the overview, and is told by mail as well", async () => {
          await waitForMail(MAYOR, new RegExp(`^Bitte stimmen Sie ab: ${title}`));
          await as(page, MAYOR, "/overview");
          await page.getByRole("link", { name: `Stimme abgeben: ${title}` }).click();
          await expect(main(page)).toContainText("Eine geheime Wahl gibt es hier nicht");
          if (javaScriptEnabled) await expectAccessible(page, "an election that takes votes");
          await press(page, "Stimme abgeben");
          await expect(main(page).getByRole("alert")).toBeVisible();
          await page.getByLabel("Alex Muster").check();
          await press(page, "Stimme abgeben");
          await expect(main(page)).toContainText("Ihre Stimme ist festgehalten.");
        });

        await test.step("the office of the same city changes it on behalf; it stays one vote", async () => {
          await as(page, DEPUTY, address);
          await page.getByLabel("Kim Muster").check();
          await press(page, "Stimme ändern");
          await expect(main(page)).toContainText(
            "H. Schwär-Fröhlich im Auftrag von Bürgermeister Baier",
          );
        });

        await test.step("another city sees who voted and not how, and votes for the other one", async () => {
          await as(page, "schumacher@gardelegen.example", address);
          await expect(main(page)).toContainText("Wie sie gestimmt haben, steht hier nach");
          await page.getByLabel("Alex Muster").check();
          await press(page, "Stimme abgeben");
          await expect(main(page)).toContainText("Ihre Stimme ist festgehalten.");
          await expect(main(page)).not.toContainText("Auszählen");
        });

        await test.step("once it is over it is counted, and everybody sees how each city voted", async () => {
          await ask("UPDATE election SET votes_until = now() WHERE title = $1", [title]);
          await as(page, OFFICE, address);
          await press(page, "Stimmen auszählen");
          await expect(main(page)).toContainText("Sie sprechen in dieser Amtszeit gemeinsam");
          await as(page, MAYOR, address);
          const row = page.getByRole("row", { name: /^Lemgo/ });
          await expect(row).toContainText("Kim Muster");
          if (javaScriptEnabled) await expectAccessible(page, "an election that is decided");
        });
      } finally {
        await forgetElection(title);
      }
    });
  });
}

test("an election held outside has its result entered, and nobody votes here", async ({ page }) => {
  const title = "Prüfung einer Wahl außerhalb";
  await plantCandidates();
  try {
    await as(page, OFFICE, "/elections/new");
    await page.getByLabel("Titel", { exact: true }).fill(title);
    await fillDay(page, "Erster Tag der Amtszeit", { day: "1", month: "7" });
    const year = new Date().getFullYear() + 3;
    await fillDay(page, "Letzter Tag der Amtszeit", { day: "30", month: "6", year });
    await page.getByLabel("Außerhalb; ich trage das Ergebnis ein").check();
    await stand(page, 1, "Alex");
    await stand(page, 2, "Kim");
    await press(page, "Entwurf speichern");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
    await page.getByRole("link", { name: "Ergebnis eintragen" }).click();
    await page.getByLabel("Stimmen für Alex Muster").fill("40");
    await page.getByLabel("Stimmen für Kim Muster").fill("viele");
    await press(page, "Ergebnis eintragen");
    await expect(main(page).getByRole("alert")).toContainText("Stimmen für Kim Muster");
    await page.getByLabel("Stimmen für Kim Muster").fill("61");
    await press(page, "Ergebnis eintragen");
    await expect(page.getByRole("region", { name: "Zur Wahl stehen" })).toContainText("61 Stimmen");
  } finally {
    await forgetElection(title);
  }
});
