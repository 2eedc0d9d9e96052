"use server";

import { blockAccount } from "@/lib/accounts/block-account";
import { endMandate } from "@/lib/accounts/end-mandate";
import { grantMandate } from "@/lib/accounts/grant-mandate";
import {
  blockAccountSchema,
  endMandateSchema,
  grantMandateSchema,
  unblockAccountSchema,
} from "@/lib/accounts/schema";
import { unblockAccount } from "@/lib/accounts/unblock-account";
import { goTo } from "@/lib/form/go-to";
import type { FormState } from "@/lib/form/state";
import { submitSignedIn } from "@/lib/form/submit-signed-in";

export async function grantMandateAction(_: FormState, formData: FormData): Promise<FormState> {
  const outcome = await submitSignedIn(grantMandateSchema, formData, grantMandate);
  if (!outcome.ok) return outcome.state;

  goTo(`/accounts/${outcome.result.id}?done=granted`);
}

export async function endMandateAction(_: FormState, formData: FormData): Promise<FormState> {
  const outcome = await submitSignedIn(endMandateSchema, formData, endMandate);
  if (!outcome.ok) return outcome.state;

  goTo(`/accounts/${outcome.result.id}?done=ended`);
}

export async function blockAccountAction(_: FormState, formData: FormData): Promise<FormState> {
  const outcome = await submitSignedIn(blockAccountSchema, formData, blockAccount);
  if (!outcome.ok) return outcome.state;

  goTo(`/accounts/${outcome.result.id}?done=blocked`);
}

export async function unblockAccountAction(_: FormState, formData: FormData): Promise<FormState> {
  const outcome = await submitSignedIn(unblockAccountSchema, formData, unblockAccount);
  if (!outcome.ok) return outcome.state;

  goTo(`/accounts/${outcome.result.id}?done=unblocked`);
}
