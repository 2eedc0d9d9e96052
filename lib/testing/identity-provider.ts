import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import Provider from "oidc-provider";

/** What the provider says about a person, by the login typed there, which is the subject too. */
export type People = Record<string, { email?: string; email_verified?: unknown }>;

export const CLIENT = { id: "rathausrunde", secret: "a secret of the tests alone, forty letters" };

/** An OpenID provider on loopback whose people are whatever the test says; anybody may log in there. */
export async function startIdentityProvider(publicAddress: string) {
  const people: People = {};
  const server = createServer();
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  server.on("request", new Provider(issuer, configuration(people, publicAddress)).callback());
  return {
    issuer,
    people,
    stop: () => new Promise((stopped) => server.close(stopped)),
  };
}

function configuration(people: People, publicAddress: string) {
  return {
    clients: [
      {
        client_id: CLIENT.id,
        client_secret: CLIENT.secret,
        redirect_uris: [`${publicAddress}/api/auth/callback/oidc`],
        grant_types: ["authorization_code"],
        response_types: ["code"],
      },
    ],
    pkce: { required: () => true },
    claims: { openid: ["sub"], email: ["email", "email_verified"] },
    conformIdTokenClaims: false,
    cookies: { keys: ["tests"] },
    findAccount: (_: unknown, login: string) => ({
      accountId: login,
      claims: () => ({ ...people[login], sub: login }),
    }),
  };
}

/** Goes through the provider's pages as a person with a login would; gives the address it leads back to. */
export async function logIn(authorizationUrl: string, login: string): Promise<string> {
  const jar = new Map<string, string>();
  const issuer = new URL(authorizationUrl).origin;
  let next = await visit(jar, authorizationUrl);
  for (let step = 0; step < 10 && next.startsWith(issuer); step++) {
    next = next.includes("/interaction/") ? await submit(jar, next, login) : await visit(jar, next);
  }
  return next;
}

async function submit(jar: Map<string, string>, url: string, login: string): Promise<string> {
  const page = await fetch(url, { headers: { cookie: header(jar) } });
  keep(jar, page);
  const prompt = (await page.text()).includes('value="login"') ? "login" : "consent";
  return visit(jar, url, new URLSearchParams({ prompt, login, password: "any" }));
}

async function visit(
  jar: Map<string, string>,
  url: string,
  body?: URLSearchParams,
): Promise<string> {
  const response = await fetch(url, {
    method: body ? "POST" : "GET",
    redirect: "manual",
    headers: { cookie: header(jar) },
    ...(body ? { body } : {}),
  });
  keep(jar, response);
  return new URL(response.headers.get("location") ?? "/nowhere", url).href;
}

function keep(jar: Map<string, string>, response: Response): void {
  for (const cookie of response.headers.getSetCookie()) {
    const [pair = ""] = cookie.split(";", 1);
    const [name = "", ...value] = pair.split("=");
    jar.set(name, value.join("="));
  }
}

function header(jar: Map<string, string>): string {
  return [...jar].map(([name, value]) => `${name}=${value}`).join("; ");
}
