import "server-only";
import { inTransaction } from "@/lib/db";
import { Refused } from "@/lib/errors";
import { once } from "@/lib/form/once";
import { countTry } from "@/lib/limits/count-try";
import { barrierMail } from "@/lib/operator/mails";
import { readSettings } from "@/lib/operator/read-settings";
import type { ReportBarrier } from "@/lib/operator/schema";
import { enqueueMail } from "@/lib/outbox/enqueue-mail";

/** Sends a report about a barrier to the operator. Anybody may; `place` is where on the net it comes from. */
export async function reportBarrier(report: ReportBarrier, place: string): Promise<void> {
  const { email } = (await readSettings()).operator;
  if (!email) throw new Refused("unavailable");
  await countTry("barrier.place", place);
  await inTransaction((tx) =>
    once(tx, report.formKey, async () => {
      await enqueueMail(tx, [barrierMail(report, email)]);
      return {};
    }),
  );
}
