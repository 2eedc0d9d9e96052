"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { dropWish } from "@/lib/calls/drop-wish";
import { dropWishSchema } from "@/lib/calls/schema";
import type { FormState } from "@/lib/form/state";
import { submitSignedIn } from "@/lib/form/submit-signed-in";

export async function dropWishAction(_: FormState, formData: FormData): Promise<FormState> {
  const outcome = await submitSignedIn(dropWishSchema, formData, dropWish);
  if (!outcome.ok) return outcome.state;

  revalidatePath("/calls");
  redirect("/calls");
}
