const BROWSERS: readonly (readonly [RegExp, string])[] = [
  [/\bEdgA?\/|\bEdgiOS\//, "Edge"],
  [/\bOPR\/|\bOpera\//, "Opera"],
  [/\bSamsungBrowser\//, "Samsung Internet"],
  [/\bFirefox\/|\bFxiOS\//, "Firefox"],
  [/\bCriOS\/|\bChrom(e|ium)\//, "Chrome"],
  [/\bSafari\//, "Safari"],
];

const SYSTEMS: readonly (readonly [RegExp, string])[] = [
  [/\biPhone\b/, "auf einem iPhone"],
  [/\biPad\b/, "auf einem iPad"],
  [/\bAndroid\b.*\bMobile\b/, "auf einem Android-Telefon"],
  [/\bAndroid\b/, "auf einem Android-Tablet"],
  [/\bWindows\b/, "unter Windows"],
  [/\bMacintosh\b|\bMac OS\b/, "auf einem Mac"],
  [/\bCrOS\b/, "auf einem Chromebook"],
  [/\bLinux\b/, "unter Linux"],
];

/** Browser and system in plain words, "Firefox unter Windows", from a User-Agent header; nothing of the header itself is kept. */
export function deviceInWords(userAgent: string | null): string {
  const browser = find(BROWSERS, userAgent) ?? "Unbekannter Browser";
  const system = find(SYSTEMS, userAgent);
  return system ? `${browser} ${system}` : browser;
}

function find(names: typeof BROWSERS, userAgent: string | null): string | undefined {
  return names.find(([pattern]) => pattern.test(userAgent ?? ""))?.[1];
}
