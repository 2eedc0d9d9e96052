import { Stack } from "@/components/ui/stack";
import { t } from "@/lib/i18n/words";

/** Leads to the sign-in service of an administration; a plain form, because it starts something. */
export function ProviderForm({ action, name }: { action: string; name: string | undefined }) {
  return (
    <Stack gap={16}>
      <h2 className="kern-heading-small">{t("signIn.oidcTitle")}</h2>
      <form method="post" action={action}>
        <button className="kern-btn kern-btn--secondary" type="submit">
          <span className="kern-label">
            {t("signIn.oidcSubmit", { name: name ?? t("signIn.oidcDefaultName") })}
          </span>
        </button>
      </form>
    </Stack>
  );
}
