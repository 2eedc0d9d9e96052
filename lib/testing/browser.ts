import { createRequire } from "node:module";

/** What one browser keeps and sends, for tests of what stands behind `next/headers`. */
export const browser = {
  cookies: new Map<string, string>(),
  headers: new Headers(),
};

// next-auth asks for next/headers by require, which a mock of imports does not reach. Import what
// is tested after this module (`await import`), so that it sees the same.
Object.assign(createRequire(import.meta.url)("next/headers"), {
  headers: async () => browser.headers,
  cookies: async () => ({
    get: (name: string) => {
      const value = browser.cookies.get(name);
      return value === undefined ? undefined : { name, value };
    },
    getAll: () => [...browser.cookies].map(([name, value]) => ({ name, value })),
    set: (name: string, value: string) => browser.cookies.set(name, value),
  }),
});

/** Keeps and drops the cookies of a response. */
export function receive(response: Response): void {
  for (const cookie of response.headers.getSetCookie()) {
    const [name = "", value = ""] = cookie.split(";", 1)[0]?.split("=") ?? [];
    if (value) browser.cookies.set(name, value);
    else browser.cookies.delete(name);
  }
}
