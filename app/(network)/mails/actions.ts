"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { requireActor } from "@/lib/auth/session";
import type { FormState } from "@/lib/form/state";
import { submit } from "@/lib/form/submit";
import { retryMail } from "@/lib/outbox/retry-mail";
import { retryMailSchema } from "@/lib/outbox/schema";

export async function retryMailAction(_: FormState, formData: FormData): Promise<FormState> {
  const actor = await requireActor();
  const outcome = await submit(retryMailSchema, formData, (input) => retryMail(actor, input));
  if (!outcome.ok) return outcome.state;

  revalidatePath("/mails");
  redirect("/mails");
}
