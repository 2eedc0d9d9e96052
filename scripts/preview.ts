import { readFile } from "node:fs/promises";
import { chromium } from "@playwright/test";
import { t } from "../lib/i18n/words";
import { chromiumFlags, findChromium } from "./check/chromium";
import { run } from "./complaint";

const SIZE = { width: 1200, height: 630 };
const FONTS = "node_modules/@kern-ux/native/dist/fonts/fira-sans";

/** Draws the picture that stands beside links to public pages elsewhere: public/preview.png. */
async function preview(): Promise<void> {
  const { path } = await findChromium(process.env);
  const args = chromiumFlags(process.getuid?.() === 0);
  const browser = await chromium.launch({ args, ...(path ? { executablePath: path } : {}) });
  const page = await browser.newPage({ viewport: SIZE, colorScheme: "light" });
  await page.setContent(await drawing());
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: "public/preview.png" });
  await browser.close();
}

async function drawing(): Promise<string> {
  const [mark, medium, semibold] = await Promise.all([
    readFile("app/icon.svg", "utf8"),
    readFile(`${FONTS}/FiraSans-Medium.woff2`, "base64"),
    readFile(`${FONTS}/FiraSans-SemiBold.woff2`, "base64"),
  ]);
  return `<!doctype html><html lang="de"><style>
    @font-face { font-family: Fira; font-weight: 500; src: url(data:font/woff2;base64,${medium}) }
    @font-face { font-family: Fira; font-weight: 600; src: url(data:font/woff2;base64,${semibold}) }
    body { margin: 0; box-sizing: border-box; height: 100vh; padding: 72px 80px; display: grid;
      grid-template-columns: 1fr 340px; align-items: center; gap: 56px; font-family: Fira;
      color: #171a2b; background: #fff; border-bottom: 16px solid #067252 }
    h1 { margin: 0; font-size: 84px; line-height: 1.1; font-weight: 600 }
    p { margin: 40px 0 0; font-size: 36px; font-weight: 500; color: #535970 }
    svg { width: 340px; height: 340px }
    </style><body><div><h1>${t("start.title")}</h1><p>${t("layout.brand")}</p></div>${mark}</body></html>`;
}

await run(preview);
