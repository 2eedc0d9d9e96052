import type { Metadata } from "next";
import { PressWork } from "@/components/press/press-desk";
import { PageHead } from "@/components/ui/page-head";
import { citiesOf } from "@/lib/auth/actor";
import { can } from "@/lib/auth/policy";
import { t } from "@/lib/i18n/words";
import { citiesThatMet, deskInWords } from "@/lib/press/wording";
import { shortDate } from "@/lib/time";
import {
  askForQuoteAction,
  draftPressAction,
  publishPressAction,
  remindReleaseAction,
} from "./actions";
import { loadPressDesk } from "./desk";

type PressDeskPageProps = { params: Promise<{ id: string }> };

export async function generateMetadata({ params }: PressDeskPageProps): Promise<Metadata> {
  const { desk } = await loadPressDesk((await params).id);
  const date = shortDate(desk.startsAt, desk.timeZone);
  return { title: t("press.desk.title", { date }) };
}

export default async function PressDeskPage({ params }: PressDeskPageProps) {
  const { actor, desk, manages } = await loadPressDesk((await params).id);
  const date = shortDate(desk.startsAt, desk.timeZone);
  const press = desk.pressRelease;
  const stage = press?.publishedAt ? "public" : "draft";
  return (
    <>
      <PageHead
        back={{ href: `/meetings/${desk.id}`, label: t("press.desk.back", { date }) }}
        preline={press ? t(`press.desk.preline.${stage}`) : t("press.desk.kind")}
        title={press ? desk.title : t("press.desk.title", { date })}
        lede={deskInWords(desk)}
      />
      <PressWork
        desk={desk}
        actions={{
          draft: draftPressAction,
          publish: publishPressAction,
          ask: askForQuoteAction,
          remind: remindReleaseAction,
        }}
        manages={manages}
        speaksFor={citiesOf(actor)}
        leadCities={citiesThatMet(desk).filter(({ id: cityId }) =>
          can(actor, "press.writeLead", { cityId }),
        )}
      />
    </>
  );
}
