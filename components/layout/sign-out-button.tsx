import { t } from "@/lib/i18n/words";

type SignOutButtonProps = { action: (formData: FormData) => Promise<void> };

/** Signing out changes something, so it is a form and looks like a link. */
export function SignOutButton({ action }: SignOutButtonProps) {
  return (
    <form action={action}>
      <button className="link-button" type="submit">
        {t("layout.signOut")}
      </button>
    </form>
  );
}
