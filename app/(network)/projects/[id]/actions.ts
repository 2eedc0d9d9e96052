"use server";

import { goTo } from "@/lib/form/go-to";
import type { FormState } from "@/lib/form/state";
import { submitSignedIn } from "@/lib/form/submit-signed-in";
import { editProject } from "@/lib/projects/edit-project";
import { removeFile } from "@/lib/projects/remove-file";
import { editProjectSchema, removeFileSchema, withdrawProjectSchema } from "@/lib/projects/schema";
import { withdrawProject } from "@/lib/projects/withdraw-project";

export async function editProjectAction(_: FormState, formData: FormData): Promise<FormState> {
  const outcome = await submitSignedIn(editProjectSchema, formData, editProject);
  if (!outcome.ok) return outcome.state;

  goTo(`/projects/${outcome.result.id}?saved=edited`);
}

export async function removeFileAction(_: FormState, formData: FormData): Promise<FormState> {
  const outcome = await submitSignedIn(removeFileSchema, formData, removeFile);
  if (!outcome.ok) return outcome.state;

  goTo(`/projects/${outcome.result.id}?file=removed#dateien`);
}

export async function withdrawProjectAction(_: FormState, formData: FormData): Promise<FormState> {
  const outcome = await submitSignedIn(withdrawProjectSchema, formData, withdrawProject);
  if (!outcome.ok) return outcome.state;

  goTo("/projects?saved=withdrawn");
}
