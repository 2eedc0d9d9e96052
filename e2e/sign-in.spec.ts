import { type BrowserContextOptions, expect, type Page, test } from "@playwright/test";
import { authCookies } from "../lib/auth/cookies";
import { ask } from "./support/database";
import { waitForMail } from "./support/mailbox";
import { publicAddress, signInAs } from "./support/sign-in";

const SUBJECT = /Ihr Link zum Anmelden/;

async function requestMail(page: Page, address: string): Promise<void> {
  await page.getByLabel("E-Mail-Adresse").fill(address);
  await page.getByRole("button", { name: "Link anfordern" }).click();
  await expect(page.getByRole("heading", { name: "Schauen Sie in Ihr Postfach" })).toBeVisible();
}

/** What the mail for the request of this page says. */
async function mailFor(page: Page, address: string): Promise<{ link: string; code: string }> {
  const request = new URL(page.url()).searchParams.get("request") ?? "";
  await expect
    .poll(async () => (await waitForMail(address, SUBJECT)).text, { timeout: 20_000 })
    .toContain(request);
  const { text = "" } = await waitForMail(address, SUBJECT);
  return {
    link: /\S+\/sign-in\/confirm\S+/.exec(text)?.[0] ?? "",
    code: /\b\d{3} \d{3}\b/.exec(text)?.[0] ?? "",
  };
}

async function typeCode(page: Page, code: string): Promise<void> {
  await page.getByLabel("Code aus der Mail").fill(code);
  await page.getByRole("button", { name: "Anmelden", exact: true }).click();
}

async function sessionsOf(address: string): Promise<number> {
  const rows = await ask(
    `SELECT FROM session JOIN "user" ON "user".id = user_id WHERE email = $1`,
    [address],
  );
  return rows.length;
}

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? "with scripts" : "without scripts";
  const options: BrowserContextOptions = { javaScriptEnabled };

  test.describe(how, () => {
    test.use(options);

    test(`a mayor signs in by the link, in another browser, and out again (${how})`, async ({
      page,
      browser,
    }) => {
      const address = "baier@lemgo.example";
      await page.goto("/account");
      await expect(page).toHaveURL(/\/sign-in\?next=%2Faccount$/);
      await requestMail(page, address);
      const { link } = await mailFor(page, address);
      const before = await sessionsOf(address);

      await test.step("scanners that open the link change nothing", async () => {
        for (let count = 0; count < 3; count++) {
          const opened = await page.request.get(link);
          expect(opened.status()).toBe(200);
          expect(opened.headers()["referrer-policy"]).toBe("no-referrer");
          expect(opened.headers()["x-robots-tag"]).toContain("noindex");
        }
        expect(await sessionsOf(address)).toBe(before);
      });

      const elsewhere = await (await browser.newContext(options)).newPage();
      await test.step("the page says who, and has one button", async () => {
        await elsewhere.goto(link);
        await expect(
          elsewhere.getByRole("heading", { name: "Sie melden sich an als Marcus Baier" }),
        ).toBeVisible();
        await expect(elsewhere.getByRole("main").getByRole("button")).toHaveCount(1);
        await elsewhere.getByRole("button", { name: "Jetzt anmelden" }).click();
        await expect(elsewhere).toHaveURL(/\/account$/);
        await expect(elsewhere.getByRole("link", { name: /Marcus Baier/ })).toBeVisible();
        expect(await sessionsOf(address)).toBe(before + 1);
      });

      await test.step("the link has served its time", async () => {
        await page.goto(link);
        await expect(
          page.getByRole("heading", { name: "Dieser Link gilt nicht mehr" }),
        ).toBeVisible();
      });

      await test.step("one cookie, for the server alone", async () => {
        const { name } = authCookies(publicAddress()).sessionToken;
        const cookies = await elsewhere.context().cookies();
        expect(cookies).toMatchObject([{ name, httpOnly: true, sameSite: "Lax" }]);
      });

      await elsewhere.getByRole("button", { name: "Abmelden" }).first().click();
      await expect(elsewhere.getByText("Sie sind abgemeldet.")).toBeVisible();
      expect(await sessionsOf(address)).toBe(before);
      await elsewhere.goto("/account");
      await expect(elsewhere).toHaveURL(/\/sign-in/);
      await elsewhere.context().close();
    });

    test(`a mayor types the code, at most five times wrong (${how})`, async ({ page }) => {
      const address = "schumacher@gardelegen.example";
      await page.goto("/sign-in");
      await requestMail(page, address);
      const { code } = await mailFor(page, address);

      for (let count = 0; count < 5; count++) {
        await typeCode(page, code === "000 000" ? "111111" : "000000");
        await expect(page.getByText("Der Code stimmt nicht.")).toBeVisible();
      }
      await typeCode(page, code);
      await expect(page.getByText("Der Code gilt nicht mehr.")).toBeVisible();

      await page.getByRole("link", { name: "Neue Mail anfordern" }).click();
      await requestMail(page, address);
      await typeCode(page, (await mailFor(page, address)).code);
      await expect(page).toHaveURL(/\/overview$/);
      await expect(page.getByRole("link", { name: /Mandy Schumacher/ })).toBeVisible();
    });

    test(`an address nobody has gets the same answer (${how})`, async ({ page }) => {
      await page.goto("/sign-in");
      await requestMail(page, "niemand@stendal.example");

      await typeCode(page, "123456");
      await expect(page.getByText("Der Code stimmt nicht.")).toBeVisible();
      expect(
        await ask(`SELECT FROM outbox_mail WHERE "to" = 'niemand@stendal.example'`),
      ).toHaveLength(0);
    });

    test(`an address that is none is kept for mending (${how})`, async ({ page }) => {
      await page.goto("/sign-in");
      await page.getByLabel("E-Mail-Adresse").fill("sieler＠stendal.example");
      await page.getByRole("button", { name: "Link anfordern" }).click();

      await expect(page.getByRole("main").getByRole("alert")).toContainText(
        "Bitte eine E-Mail-Adresse wie name@stadt.de angeben.",
      );
      await expect(page.getByLabel("E-Mail-Adresse")).toHaveValue("sieler＠stendal.example");
    });

    test(`a person sees where they are signed in and ends it there (${how})`, async ({
      page,
      browser,
    }) => {
      const address = "johannisson@parchim.example";
      const telephone = await (await browser.newContext(options)).newPage();
      await signInAs(telephone, address);
      await signInAs(page, address);
      await page.goto("/account");

      await expect(page.getByText(address)).toBeVisible();
      const devices = page.getByRole("region", { name: "Wo Sie angemeldet sind" });
      await expect(devices.getByText("Dieses Gerät")).toHaveCount(1);
      await expect(
        devices.getByRole("button", { name: /^Beenden ?: .+, angemeldet seit .+ Uhr$/ }).first(),
      ).toBeVisible();
      await devices.getByRole("button", { name: "Alle anderen beenden" }).click();
      await expect(devices.getByRole("button")).toHaveCount(0);

      await telephone.goto("/account");
      await expect(telephone).toHaveURL(/\/sign-in/);
      await telephone.context().close();
    });
  });
}

test("whoever holds several roles has one navigation with all of them", async ({ page }) => {
  await signInAs(page, "zosel-mohr@freiwilligen-agentur.example");
  await page.goto("/account");

  const navigation = page.getByRole("navigation", { name: "Hauptnavigation" });
  await expect(navigation.getByRole("link")).toHaveText([
    "Übersicht",
    "Austauschrunde",
    "Treffen",
    "Vereinbarungen",
    "Appelle",
    "Netzwerk",
  ]);
  await expect(page.getByText(/^Sie sind Prozessmanagerin der Koordinierungsstelle/)).toBeVisible();
  await expect(page.getByText("Sie sind Sprecherin des Netzwerks.")).toBeVisible();
});

test("an office sees on every page for whom it acts", async ({ page }) => {
  await signInAs(page, "kleefeldt@stendal.example");
  for (const address of ["/account", "/appeals", "/overview"]) {
    await page.goto(address);
    await expect(page.getByRole("complementary", { name: "Vertretung" })).toHaveText(
      "Sie handeln im Auftrag von Oberbürgermeister Bastian Sieler. Das steht später bei jeder Antwort dabei.",
    );
  }
});

test("whoever is signed in already is not asked again, and led nowhere else", async ({ page }) => {
  await signInAs(page, "sieler@stendal.example");
  await page.goto("/sign-in?next=//evil.example/");
  await expect(page).toHaveURL(/\/overview$/);
});
