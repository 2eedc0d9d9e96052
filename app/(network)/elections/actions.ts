"use server";

import { callElection } from "@/lib/elections/call-election";
import { cancelElection } from "@/lib/elections/cancel-election";
import { castVote } from "@/lib/elections/cast-vote";
import { decideElection } from "@/lib/elections/decide-election";
import { editElection } from "@/lib/elections/edit-election";
import { enterResult } from "@/lib/elections/enter-result";
import { prepareElection } from "@/lib/elections/prepare-election";
import { CANDIDATE_ROWS } from "@/lib/elections/rows";
import {
  cancelElectionSchema,
  castVoteSchema,
  editElectionSchema,
  electionStepSchema,
  enterResultSchema,
  prepareElectionSchema,
} from "@/lib/elections/schema";
import { goTo } from "@/lib/form/go-to";
import { asksForRows } from "@/lib/form/rows";
import type { FormState } from "@/lib/form/state";
import { submitSignedIn } from "@/lib/form/submit-signed-in";
import { changeRows } from "../change-rows";

export async function prepareElectionAction(_: FormState, formData: FormData): Promise<FormState> {
  if (asksForRows(formData)) return changeRows(formData, CANDIDATE_ROWS);
  const outcome = await submitSignedIn(prepareElectionSchema, formData, prepareElection);
  if (!outcome.ok) return outcome.state;
  goTo(`/elections/${outcome.result.id}`);
}

export async function editElectionAction(_: FormState, formData: FormData): Promise<FormState> {
  if (asksForRows(formData)) return changeRows(formData, CANDIDATE_ROWS);
  const outcome = await submitSignedIn(editElectionSchema, formData, editElection);
  if (!outcome.ok) return outcome.state;
  goTo(`/elections/${outcome.result.id}`);
}

export async function callElectionAction(_: FormState, formData: FormData): Promise<FormState> {
  const outcome = await submitSignedIn(electionStepSchema, formData, callElection);
  if (!outcome.ok) return outcome.state;
  goTo(`/elections/${outcome.result.id}`);
}

export async function castVoteAction(_: FormState, formData: FormData): Promise<FormState> {
  const outcome = await submitSignedIn(castVoteSchema, formData, castVote);
  if (!outcome.ok) return outcome.state;
  goTo(`/elections/${outcome.result.id}#stimme`);
}

export async function decideElectionAction(_: FormState, formData: FormData): Promise<FormState> {
  const outcome = await submitSignedIn(electionStepSchema, formData, decideElection);
  if (!outcome.ok) return outcome.state;
  goTo(`/elections/${outcome.result.id}`);
}

export async function enterResultAction(_: FormState, formData: FormData): Promise<FormState> {
  const outcome = await submitSignedIn(enterResultSchema, formData, enterResult);
  if (!outcome.ok) return outcome.state;
  goTo(`/elections/${outcome.result.id}`);
}

export async function cancelElectionAction(_: FormState, formData: FormData): Promise<FormState> {
  const outcome = await submitSignedIn(cancelElectionSchema, formData, cancelElection);
  if (!outcome.ok) return outcome.state;
  goTo(`/elections/${outcome.result.id}`);
}
