import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ChangeTable } from "@/components/operator/change-table";
import { LogoDesk } from "@/components/operator/logo-desk";
import { OperatorForm } from "@/components/operator/operator-form";
import { SenderForm } from "@/components/operator/sender-form";
import { AppealCheckForm, UsualRhythmForm } from "@/components/operator/usual-forms";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { can } from "@/lib/auth/policy";
import { requireActor } from "@/lib/auth/session";
import { env } from "@/lib/env";
import { refusalInWords } from "@/lib/files/rules";
import { t } from "@/lib/i18n/words";
import { listSettingChanges } from "@/lib/operator/list-setting-changes";
import { givenByServer, readSettings } from "@/lib/operator/read-settings";
import { readSender } from "@/lib/outbox/sender";
import {
  changeOperatorAction,
  changeSenderAction,
  removeLogoAction,
  setAppealCheckAction,
  setUsualRhythmAction,
} from "./actions";

export const metadata: Metadata = { title: t("settings.title") };

type SettingsPageProps = {
  searchParams: Promise<{ saved?: string | string[]; file?: string | string[] }>;
};

export default async function SettingsPage({ searchParams }: SettingsPageProps) {
  const actor = await requireActor();
  if (!can(actor, "setting.change", null)) notFound();
  const [settings, changes] = await Promise.all([readSettings(), listSettingChanges(actor)]);
  const { operator, sender, versions } = settings;
  const { saved, file } = await searchParams;
  const { MAIL_FROM, NETWORK_NAME } = env();
  return (
    <>
      <PageHead
        back={{ href: "/office", label: t("office.title") }}
        title={t("settings.title")}
        lede={t("settings.lede")}
      />
      {saved === undefined ? null : <p role="status">{t("settings.saved")}</p>}
      <p className="max-w-measure">{t("settings.wins")}</p>
      <OperatorForm
        action={changeOperatorAction}
        version={versions.operator}
        operator={operator}
        server={givenByServer().operator}
      />
      <Section id="texte" title={t("settings.texts.title")} gap={16}>
        <p className="max-w-measure">{t("settings.texts.lede")}</p>
        <p>
          <a href="/settings/texts">{t("settings.texts.link")}</a>
        </p>
      </Section>
      <SenderForm
        action={changeSenderAction}
        version={versions.sender}
        sender={sender}
        address={readSender(MAIL_FROM).address}
      />
      <LogoDesk
        isThere={settings.logo !== null}
        network={NETWORK_NAME}
        version={versions.logo}
        refusal={refusalInWords(file)}
        remove={removeLogoAction}
      />
      <UsualRhythmForm
        action={setUsualRhythmAction}
        version={versions.rhythm}
        months={settings.rhythmMonths}
      />
      <AppealCheckForm
        action={setAppealCheckAction}
        version={versions.appealsNeedCheck}
        isNeeded={settings.appealsNeedCheck}
      />
      <Section id="aufbewahrung" title={t("settings.periods.title")} gap={16}>
        <p className="max-w-measure">{t("settings.periods.text")}</p>
        <p>
          <a href="/settings/retention">{t("settings.periods.link")}</a>
        </p>
      </Section>
      <ChangeTable changes={changes} />
    </>
  );
}
