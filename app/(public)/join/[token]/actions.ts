"use server";

import { headers } from "next/headers";
import { joinByLink } from "@/lib/accounts/join-by-link";
import { joinByLinkSchema } from "@/lib/accounts/schema";
import { goTo } from "@/lib/form/go-to";
import type { FormState } from "@/lib/form/state";
import { submit } from "@/lib/form/submit";
import { placeOf } from "@/lib/limits/place";
import { requestSignIn } from "@/lib/sign-in/request-sign-in";

/** Makes the account, and at once sends the mail to sign in with: the mailbox opens it, not the link. */
export async function joinByLinkAction(_: FormState, formData: FormData): Promise<FormState> {
  const place = placeOf(await headers());
  const outcome = await submit(joinByLinkSchema, formData, async ({ token, formKey }) => {
    const { email, role } = await joinByLink(token, { formKey });
    const next = role === "MAYOR" ? "/first-day" : "/overview";
    return { request: (await requestSignIn({ formKey, email, next }, place)).id, next };
  });
  if (!outcome.ok) return outcome.state;

  goTo(`/sign-in/sent?${new URLSearchParams(outcome.result)}`);
}
