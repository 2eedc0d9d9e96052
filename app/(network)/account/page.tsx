import type { Metadata } from "next";
import { DeviceList } from "@/components/account/device-list";
import { FurtherPages } from "@/components/account/further-pages";
import { MandateList } from "@/components/account/mandate-list";
import { ReminderForm } from "@/components/reminders/reminder-form";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import { requireActor } from "@/lib/auth/session";
import { t } from "@/lib/i18n/words";
import { fullName } from "@/lib/people/names";
import { kindsFor } from "@/lib/reminders/rules";
import { findAccount, listDevices } from "@/lib/sign-in/queries";
import {
  endOtherSessionsAction,
  endSessionAction,
  setRemindersAction,
  signOutAction,
} from "./actions";

export const metadata: Metadata = { title: t("account.title") };

const SECTIONS = {
  mandates: "aufgaben",
  further: "weiteres",
  devices: "geraete",
  signOut: "abmelden",
};

type AccountPageProps = { searchParams: Promise<{ saved?: string | string[] }> };

export default async function AccountPage({ searchParams }: AccountPageProps) {
  const actor = await requireActor();
  const [account, devices] = await Promise.all([findAccount(actor), listDevices(actor)]);
  const { saved } = await searchParams;

  return (
    <>
      <PageHead
        preline={t("account.title")}
        title={fullName(actor)}
        lede={t("account.signedInAs", { email: account.email })}
      />
      <MandateList id={SECTIONS.mandates} actor={actor} mandates={account.mandates} />
      <FurtherPages id={SECTIONS.further} actor={actor} />
      <ReminderForm
        action={setRemindersAction}
        kinds={kindsFor(actor)}
        person={account}
        saved={saved === "reminders"}
      />
      <DeviceList
        id={SECTIONS.devices}
        devices={devices}
        current={actor.sessionId}
        end={endSessionAction}
        endOthers={endOtherSessionsAction}
      />
      <Section id={SECTIONS.signOut} title={t("account.signOut.title")} gap={16}>
        <p>{t("account.signOut.text")}</p>
        <form action={signOutAction}>
          <button className="kern-btn kern-btn--secondary" type="submit">
            <span className="kern-label">{t("account.signOut.submit")}</span>
          </button>
        </form>
      </Section>
    </>
  );
}
