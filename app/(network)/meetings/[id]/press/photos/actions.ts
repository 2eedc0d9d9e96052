"use server";

import { goTo } from "@/lib/form/go-to";
import type { FormState } from "@/lib/form/state";
import { submitSignedIn } from "@/lib/form/submit-signed-in";
import { describePhoto } from "@/lib/press/describe-photo";
import { removePhoto } from "@/lib/press/remove-photo";
import { describePhotoSchema, removePhotoSchema } from "@/lib/press/schema";
import { askForPhoto } from "@/lib/releases/ask-for-photo";
import { askForPhotoSchema } from "@/lib/releases/schema";

export async function describePhotoAction(_: FormState, formData: FormData): Promise<FormState> {
  const outcome = await submitSignedIn(describePhotoSchema, formData, describePhoto);
  if (!outcome.ok) return outcome.state;
  goTo(`/meetings/${outcome.result.meetingId}/press/photos`);
}

export async function removePhotoAction(_: FormState, formData: FormData): Promise<FormState> {
  const outcome = await submitSignedIn(removePhotoSchema, formData, removePhoto);
  if (!outcome.ok) return outcome.state;
  goTo(`/meetings/${outcome.result.meetingId}/press/photos`);
}

export async function askForPhotoAction(_: FormState, formData: FormData): Promise<FormState> {
  const outcome = await submitSignedIn(askForPhotoSchema, formData, askForPhoto);
  if (!outcome.ok) return outcome.state;
  goTo(`/meetings/${outcome.result.meetingId}/press/photos`);
}
