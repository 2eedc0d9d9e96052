import { test } from "@playwright/test";
import { ask } from "../../e2e/support/database";
import { signInAs } from "../../e2e/support/sign-in";

const PICTURES = [
  { name: "overview", path: async () => "/overview", height: 1130 },
  { name: "meeting", path: nextMeeting, height: 1300 },
  { name: "appeal", path: latestAppeal, height: 1300 },
];

for (const { name, path, height } of PICTURES) {
  test(`a picture of ${name}`, async ({ page }) => {
    await signInAs(page, "sieler@stendal.example");
    await page.setViewportSize({ width: 1280, height });
    await page.goto(await path());
    await page.screenshot({ path: `docs/screenshots/${name}.png` });
  });
}

async function nextMeeting(): Promise<string> {
  const [meeting] = await ask<{ id: string }>(
    "SELECT id FROM meeting WHERE starts_at > now() AND cancelled_at IS NULL ORDER BY starts_at LIMIT 1",
  );
  return `/meetings/${meeting?.id}`;
}

async function latestAppeal(): Promise<string> {
  const [appeal] = await ask<{ slug: string }>(
    "SELECT slug FROM appeal WHERE published_at IS NOT NULL ORDER BY published_at DESC LIMIT 1",
  );
  return `/appeals/${appeal?.slug}`;
}
