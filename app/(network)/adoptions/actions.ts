"use server";

import { markAdoption } from "@/lib/adoptions/mark-adoption";
import { revokeAdoption } from "@/lib/adoptions/revoke-adoption";
import { adoptGoalSchema, adoptProjectSchema, revokeAdoptionSchema } from "@/lib/adoptions/schema";
import { goTo } from "@/lib/form/go-to";
import type { FormState } from "@/lib/form/state";
import { submitSignedIn } from "@/lib/form/submit-signed-in";

export async function adoptProjectAction(_: FormState, formData: FormData): Promise<FormState> {
  const outcome = await submitSignedIn(adoptProjectSchema, formData, markAdoption);
  if (!outcome.ok) return outcome.state;

  goTo(`${pageOf(outcome.result)}?saved=adopted#uebernommen`);
}

export async function adoptGoalAction(_: FormState, formData: FormData): Promise<FormState> {
  const outcome = await submitSignedIn(adoptGoalSchema, formData, markAdoption);
  if (!outcome.ok) return outcome.state;

  goTo(`${pageOf(outcome.result)}?saved=adopted#uebernommen`);
}

export async function revokeAdoptionAction(_: FormState, formData: FormData): Promise<FormState> {
  const outcome = await submitSignedIn(revokeAdoptionSchema, formData, revokeAdoption);
  if (!outcome.ok) return outcome.state;

  goTo(`${pageOf(outcome.result)}?saved=revoked#uebernommen`);
}

function pageOf({ projectId, goalId }: { projectId: string | null; goalId: string | null }) {
  return projectId ? `/projects/${projectId}` : `/goals/${goalId}`;
}
