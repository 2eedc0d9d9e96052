"use server";

import { headers } from "next/headers";
import { goTo } from "@/lib/form/go-to";
import type { FormState } from "@/lib/form/state";
import { submit } from "@/lib/form/submit";
import { placeOf } from "@/lib/limits/place";
import { reportBarrier } from "@/lib/operator/report-barrier";
import { reportBarrierSchema } from "@/lib/operator/schema";

export async function reportBarrierAction(_: FormState, formData: FormData): Promise<FormState> {
  const place = placeOf(await headers());
  const outcome = await submit(reportBarrierSchema, formData, (report) =>
    reportBarrier(report, place),
  );
  if (!outcome.ok) return outcome.state;
  goTo("/barriere-melden?sent=1");
}
