import { createHash, randomBytes } from "node:crypto";
import { cookies, headers } from "next/headers";
import { notFound } from "next/navigation";
import { NextRequest } from "next/server";
import NextAuth, { type AuthOptions } from "next-auth";
import { databaseAdapter } from "@/lib/auth/adapter";
import { authCookies } from "@/lib/auth/cookies";
import { deviceInWords } from "@/lib/auth/device";
import { type Claims, identityProvider } from "@/lib/auth/identity-provider";
import { authOptions } from "@/lib/auth/session";
import { giveSessionCookie } from "@/lib/auth/session-cookie";
import { env } from "@/lib/env";
import { isOwnOrigin } from "@/lib/form/own-origin";
import { linkIdentity } from "@/lib/sign-in/link-identity";

type Context = { params: Promise<{ nextauth: string[] }> };

/** The way to the sign-in service of an administration; nothing else of next-auth is open to the outside. */
export async function POST(_: NextRequest, { params }: Context): Promise<Response> {
  const provider = identityProvider();
  if (!provider || (await params).nextauth.join("/") !== "signin/oidc") notFound();
  if (!(await isOwnOrigin())) return refuse("failed");

  const body = new URLSearchParams({ csrfToken: await protectForm() });
  const start = new NextRequest(`${env().NEXTAUTH_URL}/api/auth/signin/oidc`, {
    method: "POST",
    headers: { "content-type": "application/x-www-form-urlencoded" },
    body,
  });
  return tidy(await NextAuth(start, { params }, await optionsFor(provider)));
}

/** The way back from it, with the signed answer. */
export async function GET(request: NextRequest, { params }: Context): Promise<Response> {
  const provider = identityProvider();
  if (!provider || (await params).nextauth.join("/") !== "callback/oidc") notFound();

  return tidy(await NextAuth(request, { params }, await optionsFor(provider)));
}

async function optionsFor(
  provider: NonNullable<ReturnType<typeof identityProvider>>,
): Promise<AuthOptions> {
  const device = deviceInWords((await headers()).get("user-agent"));
  const options = authOptions(databaseAdapter(device));
  return {
    ...options,
    providers: [provider],
    callbacks: { redirect: options.callbacks.redirect, signIn: ({ profile }) => admit(profile) },
  };
}

/** True lets in; a path leads to the page that says why not. */
async function admit(profile: Claims | undefined): Promise<true | string> {
  const { iss, sub, email, email_verified: emailVerified } = profile ?? {};
  if (!iss || !sub || !isConfigured(iss)) return refusal("failed");
  const address = typeof email === "string" ? email : null;
  const outcome = await linkIdentity({ issuer: iss, subject: sub, email: address, emailVerified });
  return outcome === "linked" ? true : refusal(outcome);
}

function isConfigured(issuer: string): boolean {
  const bare = (address: string) => address.replace(/\/$/, "");
  return bare(issuer) === bare(env().OIDC_ISSUER ?? "");
}

/** Does what next-auth's own sign-in page would do: a token in the form and, signed, in a cookie. */
async function protectForm(): Promise<string> {
  const { name, options } = authCookies(env().NEXTAUTH_URL).csrfToken;
  const token = randomBytes(32).toString("hex");
  const hash = createHash("sha256").update(`${token}${env().NEXTAUTH_SECRET}`).digest("hex");
  (await cookies()).set(name, `${token}|${hash}`, options);
  return token;
}

/** Takes next-auth's answer over: our cookies with our lifetime, our pages, no cookie for the way back. */
async function tidy(response: Response): Promise<Response> {
  const known = authCookies(env().NEXTAUTH_URL);
  const answer = new Response(null, { status: 303, headers: { "cache-control": "no-store" } });
  let signedIn = false;
  for (const cookie of response.headers.getSetCookie()) {
    const [name, value = ""] = cookie.split(";", 1)[0]?.split("=") ?? [];
    if (name === known.sessionToken.name && value) {
      await giveSessionCookie(decodeURIComponent(value));
      signedIn = true;
    } else if (name !== known.callbackUrl.name) answer.headers.append("set-cookie", cookie);
  }
  answer.headers.set("location", signedIn ? pathOf("/overview") : placeAfter(response));
  return answer;
}

function placeAfter(response: Response): string {
  const location = response.headers.get("location") ?? "";
  const isOwnError = location === "" || location.startsWith(pathOf("/api/auth/"));
  return isOwnError ? pathOf(refusal("failed")) : location;
}

function refuse(reason: string): Response {
  return Response.redirect(pathOf(refusal(reason)), 303);
}

function refusal(reason: string): string {
  return `/sign-in/refused?reason=${reason}`;
}

function pathOf(path: string): string {
  return `${env().NEXTAUTH_URL}${path}`;
}
