"use server";

import { closeFeed } from "@/lib/feeds/close-feed";
import { openFeed } from "@/lib/feeds/open-feed";
import { rotateFeed } from "@/lib/feeds/rotate-feed";
import { closeFeedSchema, openFeedSchema, rotateFeedSchema } from "@/lib/feeds/schema";
import { goTo } from "@/lib/form/go-to";
import type { FormState } from "@/lib/form/state";
import { submitSignedIn } from "@/lib/form/submit-signed-in";

export async function openFeedAction(_: FormState, formData: FormData): Promise<FormState> {
  const outcome = await submitSignedIn(openFeedSchema, formData, openFeed);
  if (!outcome.ok) return outcome.state;

  goTo("/account/calendar");
}

export async function rotateFeedAction(_: FormState, formData: FormData): Promise<FormState> {
  const outcome = await submitSignedIn(rotateFeedSchema, formData, rotateFeed);
  if (!outcome.ok) return outcome.state;

  goTo("/account/calendar?done=rotated");
}

export async function closeFeedAction(_: FormState, formData: FormData): Promise<FormState> {
  const outcome = await submitSignedIn(closeFeedSchema, formData, closeFeed);
  if (!outcome.ok) return outcome.state;

  goTo("/account/calendar?done=closed");
}
