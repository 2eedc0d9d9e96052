"use server";

import { currentActor } from "@/lib/auth/session";
import { takeSessionCookie } from "@/lib/auth/session-cookie";
import { goTo } from "@/lib/form/go-to";
import type { FormState } from "@/lib/form/state";
import { submit } from "@/lib/form/submit";
import { submitSignedIn } from "@/lib/form/submit-signed-in";
import { setRemindersSchema } from "@/lib/reminders/schema";
import { setReminders } from "@/lib/reminders/set-reminders";
import { endOtherSessions } from "@/lib/sign-in/end-other-sessions";
import { endSession } from "@/lib/sign-in/end-session";
import { endOtherSessionsSchema, endSessionSchema, signOutSchema } from "@/lib/sign-in/schema";
import { signOut } from "@/lib/sign-in/sign-out";

export async function signOutAction(formData: FormData): Promise<void> {
  const outcome = await submit(signOutSchema, formData, async () => {
    const actor = await currentActor();
    if (actor) await signOut(actor);
    await takeSessionCookie();
  });
  goTo(outcome.ok ? "/sign-in?signedOut=1" : "/account");
}

export async function endSessionAction(_: FormState, formData: FormData): Promise<FormState> {
  const outcome = await submitSignedIn(endSessionSchema, formData, endSession);
  if (!outcome.ok) return outcome.state;

  goTo("/account");
}

export async function endOtherSessionsAction(_: FormState, formData: FormData): Promise<FormState> {
  const outcome = await submitSignedIn(endOtherSessionsSchema, formData, endOtherSessions);
  if (!outcome.ok) return outcome.state;

  goTo("/account");
}

export async function setRemindersAction(_: FormState, formData: FormData): Promise<FormState> {
  const outcome = await submitSignedIn(setRemindersSchema, formData, setReminders);
  if (!outcome.ok) return outcome.state;

  goTo("/account?saved=reminders#erinnerungen");
}
