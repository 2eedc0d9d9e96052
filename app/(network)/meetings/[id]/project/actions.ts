"use server";

import { goTo } from "@/lib/form/go-to";
import type { FormState } from "@/lib/form/state";
import { submitSignedIn } from "@/lib/form/submit-signed-in";
import { chooseProject } from "@/lib/projects/choose-project";
import { handInProject } from "@/lib/projects/hand-in-project";
import { chooseProjectSchema, handInProjectSchema } from "@/lib/projects/schema";

export async function handInProjectAction(_: FormState, formData: FormData): Promise<FormState> {
  const outcome = await submitSignedIn(handInProjectSchema, formData, handInProject);
  if (!outcome.ok) return outcome.state;

  goTo(`/projects/${outcome.result.id}?saved=handedIn`);
}

export async function chooseProjectAction(_: FormState, formData: FormData): Promise<FormState> {
  const outcome = await submitSignedIn(chooseProjectSchema, formData, chooseProject);
  if (!outcome.ok) return outcome.state;

  goTo(`/projects/${outcome.result.id}?saved=handedIn`);
}
