"use server";

import { headers } from "next/headers";
import type { z } from "zod";
import { deviceInWords } from "@/lib/auth/device";
import { safePath } from "@/lib/auth/safe-path";
import { giveSessionCookie } from "@/lib/auth/session-cookie";
import { goTo } from "@/lib/form/go-to";
import type { FormState } from "@/lib/form/state";
import { submit } from "@/lib/form/submit";
import { placeOf } from "@/lib/limits/place";
import { confirmSignIn } from "@/lib/sign-in/confirm-sign-in";
import { requestSignIn } from "@/lib/sign-in/request-sign-in";
import {
  confirmByCodeSchema,
  confirmByLinkSchema,
  requestSignInSchema,
} from "@/lib/sign-in/schema";

export async function requestSignInAction(_: FormState, formData: FormData): Promise<FormState> {
  const place = placeOf(await headers());
  const outcome = await submit(requestSignInSchema, formData, async (input) => ({
    request: (await requestSignIn(input, place)).id,
    next: safePath(input.next),
  }));
  if (!outcome.ok) return outcome.state;

  goTo(`/sign-in/sent?${new URLSearchParams(outcome.result)}`);
}

export async function confirmByCodeAction(_: FormState, formData: FormData): Promise<FormState> {
  return confirm(confirmByCodeSchema, formData);
}

export async function confirmByLinkAction(_: FormState, formData: FormData): Promise<FormState> {
  return confirm(confirmByLinkSchema, formData);
}

async function confirm(
  schema: typeof confirmByCodeSchema | typeof confirmByLinkSchema,
  formData: FormData,
): Promise<FormState> {
  const sent = await headers();
  const surroundings = { place: placeOf(sent), device: deviceInWords(sent.get("user-agent")) };
  const outcome = await submit(
    schema as z.ZodType<z.output<typeof schema>>,
    formData,
    async (input) => {
      const { token } = await confirmSignIn(input, surroundings);
      await giveSessionCookie(token);
      return safePath(input.next);
    },
  );
  if (!outcome.ok) return outcome.state;

  goTo(outcome.result);
}
