import { statusShapes } from "@/components/commitments/status-shapes";
import { Status } from "@/components/ui/status-word";
import { t } from "@/lib/i18n/words";
import type { CommitmentStatus as Standing } from "@/prisma/generated/enums";

type CommitmentStatusProps = { status: Standing; reason: string | null };

/** The word, and under it why, where it was postponed or given up. */
export function CommitmentStatus({ status, reason }: CommitmentStatusProps) {
  return (
    <>
      <Status kind={statusShapes[status]}>{t(`commitments.status.${status}`)}</Status>
      {reason ? <span className="mt-1 block text-small">{reason}</span> : null}
    </>
  );
}
