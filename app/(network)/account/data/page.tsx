import type { Metadata } from "next";
import { StoredAbout } from "@/components/privacy/stored-about";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { requireActor } from "@/lib/auth/session";
import { t } from "@/lib/i18n/words";
import { readOwnData } from "@/lib/privacy/read-export";
import { toSections } from "@/lib/privacy/sections";

export const metadata: Metadata = { title: t("privacy.data.title") };

export default async function OwnDataPage() {
  const actor = await requireActor();
  const sections = toSections(await readOwnData(actor));
  return (
    <>
      <PageHead
        back={{ href: "/account", label: t("account.title") }}
        title={t("privacy.data.title")}
        lede={t("privacy.data.lede")}
        action={<ButtonLink href="/account/data/export.json">{t("privacy.data.json")}</ButtonLink>}
      />
      <StoredAbout anchor="gespeichert" sections={sections} />
      <Section id="loeschen" title={t("privacy.erase.title")} gap={16}>
        <p className="max-w-measure">{t("privacy.erase.lede")}</p>
        <ButtonLink href="/account/data/erase" kind="secondary">
          {t("privacy.erase.open")}
        </ButtonLink>
      </Section>
    </>
  );
}
