import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import type { Actor } from "@/lib/auth/actor";
import { t } from "@/lib/i18n/words";

/** What to do while no exchange is planned. */
export function NoMeeting({ actor }: { actor: Pick<Actor, "circleIds" | "managedCircleIds"> }) {
  if (actor.managedCircleIds.length > 0) {
    return (
      <EmptyState level={2} title={t("overview.next.none")}>
        <p>{t("overview.next.noneManager")}</p>
        <ButtonLink href="/meetings/new" kind="primary">
          {t("overview.next.schedule")}
        </ButtonLink>
      </EmptyState>
    );
  }
  const inCircle = actor.circleIds.length > 0;
  return (
    <EmptyState level={2} title={t("overview.next.none")}>
      <p>{t(inCircle ? "overview.next.noneText" : "overview.next.noneNoCircle")}</p>
    </EmptyState>
  );
}
