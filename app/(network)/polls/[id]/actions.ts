"use server";

import { goTo } from "@/lib/form/go-to";
import type { FormState } from "@/lib/form/state";
import { submitSignedIn } from "@/lib/form/submit-signed-in";
import { castVote } from "@/lib/polls/cast-vote";
import { decideCounter } from "@/lib/polls/decide-counter";
import { enterVote } from "@/lib/polls/enter-vote";
import { remindCities } from "@/lib/polls/remind-cities";
import { castVoteSchema, decideCounterSchema, remindCitiesSchema } from "@/lib/polls/schema";

export async function castVoteAction(_: FormState, formData: FormData): Promise<FormState> {
  const outcome = await submitSignedIn(castVoteSchema, formData, castVote);
  if (!outcome.ok) return outcome.state;
  goTo(`/polls/${outcome.result.pollId}?sent=vote`);
}

export async function enterVoteAction(_: FormState, formData: FormData): Promise<FormState> {
  const outcome = await submitSignedIn(castVoteSchema, formData, enterVote);
  if (!outcome.ok) return outcome.state;
  goTo(`/polls/${outcome.result.pollId}?sent=entry`);
}

export async function decideCounterAction(_: FormState, formData: FormData): Promise<FormState> {
  const outcome = await submitSignedIn(decideCounterSchema, formData, decideCounter);
  if (!outcome.ok) return outcome.state;
  goTo(`/polls/${outcome.result.pollId}`);
}

export async function remindCitiesAction(_: FormState, formData: FormData): Promise<FormState> {
  const outcome = await submitSignedIn(remindCitiesSchema, formData, remindCities);
  if (!outcome.ok) return outcome.state;
  goTo(`/polls/${outcome.result.id}`);
}
