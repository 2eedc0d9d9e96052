import { expect, it } from "vitest";
import { deviceInWords } from "@/lib/auth/device";

const WEBKIT = "AppleWebKit/605.1.15 (KHTML, like Gecko)";
const CHROME = "AppleWebKit/537.36 (KHTML, like Gecko) Chrome/149.0.0.0";

it.each([
  [
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0",
    "Firefox unter Windows",
  ],
  [
    `Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${CHROME} Safari/537.36 Edg/149.0.0.0`,
    "Edge unter Windows",
  ],
  [`Mozilla/5.0 (X11; Linux x86_64) ${CHROME} Safari/537.36`, "Chrome unter Linux"],
  [
    `Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) ${WEBKIT} Version/19.0 Safari/605.1.15`,
    "Safari auf einem Mac",
  ],
  [
    `Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) ${WEBKIT} Version/19.0 Mobile/15E148 Safari/604.1`,
    "Safari auf einem iPhone",
  ],
  [
    `Mozilla/5.0 (Linux; Android 16; Pixel 9) ${CHROME} Mobile Safari/537.36`,
    "Chrome auf einem Android-Telefon",
  ],
  [
    `Mozilla/5.0 (Linux; Android 16; Tab) ${CHROME} Safari/537.36`,
    "Chrome auf einem Android-Tablet",
  ],
  ["curl/8.0", "Unbekannter Browser"],
  ["<script>alert(1)</script>", "Unbekannter Browser"],
  [null, "Unbekannter Browser"],
])("%s is %s", (header, words) => {
  expect(deviceInWords(header)).toBe(words);
});
