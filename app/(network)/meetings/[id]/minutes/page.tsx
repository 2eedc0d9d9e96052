import type { Metadata } from "next";
import { Amendments } from "@/components/minutes/amendments";
import { CityAnswers } from "@/components/minutes/city-answers";
import { Downloads } from "@/components/minutes/downloads";
import { ManagerDesk } from "@/components/minutes/manager-desk";
import { MinutesText } from "@/components/minutes/minutes-text";
import { NoMinutes } from "@/components/minutes/no-minutes";
import { OwnAnswer } from "@/components/minutes/own-answer";
import { Versions } from "@/components/minutes/versions";
import { Columns } from "@/components/ui/columns";
import { PageHead } from "@/components/ui/page-head";
import { Stack } from "@/components/ui/stack";
import { citiesOf, homeCitiesOf } from "@/lib/auth/actor";
import { t } from "@/lib/i18n/words";
import { partsOf } from "@/lib/minutes/parts";
import { stageOf } from "@/lib/minutes/rules";
import { savedInWords, stateInWords } from "@/lib/minutes/wording";
import { shortDate } from "@/lib/time";
import {
  approveMinutesAction,
  circulateMinutesAction,
  decideAmendmentAction,
  draftMinutesAction,
  lockMinutesAction,
  noteReminderAction,
  proposeAmendmentAction,
} from "./actions";
import { loadMinutes } from "./load";

type Asked = Partial<Record<"saved" | "part" | "compare", string | string[]>>;

type Props = { params: Promise<{ id: string }>; searchParams: Promise<Asked> };

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { meeting } = await loadMinutes((await params).id, one((await searchParams).compare));
  return { title: t("minutes.titleDay", { day: shortDate(meeting.startsAt, meeting.timeZone) }) };
}

const managing = {
  draft: draftMinutesAction,
  circulate: circulateMinutesAction,
  lock: lockMinutesAction,
  noteReminder: noteReminderAction,
};
const answering = { approve: approveMinutesAction, propose: proposeAmendmentAction };

export default async function MinutesPage({ params, searchParams }: Props) {
  const asked = await searchParams;
  const loaded = await loadMinutes((await params).id, one(asked.compare));
  const { meeting, found, drives } = loaded;
  const saved = savedInWords(one(asked.saved));
  return (
    <>
      <PageHead
        back={{ href: `/meetings/${meeting.id}`, label: t("minutes.page.back") }}
        preline={found ? stateInWords(found.minutes) : meeting.circle.name}
        title={t("minutes.titleDay", { day: shortDate(meeting.startsAt, meeting.timeZone) })}
        {...(found ? { lede: meeting.circle.name } : {})}
      />
      {saved ? (
        <p role="status" className="font-semibold">
          {saved}
        </p>
      ) : null}
      {found ? (
        <Whole {...loaded} found={found} part={one(asked.part)} />
      ) : (
        <NoMinutes meeting={meeting} draft={drives ? draftMinutesAction : null} />
      )}
    </>
  );
}

type Loaded = Awaited<ReturnType<typeof loadMinutes>>;
type WholeProps = Loaded & { found: NonNullable<Loaded["found"]>; part: string | undefined };

function Whole({ actor, meeting, found, drives, part: asked }: WholeProps) {
  const { minutes, comparison } = found;
  const here = `/meetings/${meeting.id}/minutes`;
  const invited = minutes.approvals.map(({ city }) => city);
  const own = invited.filter(({ id }) => citiesOf(actor).includes(id));
  const councils = invited.filter(({ id }) => drives || homeCitiesOf(actor).includes(id));
  const part = partsOf(minutes.content).find((one) => one.part === asked) ?? null;
  const isOpen = stageOf(minutes) === "circulated" && own.length > 0;
  return (
    <Columns variant="side">
      <Stack gap={32}>
        {own.map((city) => (
          <OwnAnswer
            key={city.id}
            minutes={minutes}
            city={city}
            subject={{ meetingId: meeting.id, cityId: city.id }}
            actions={answering}
            part={part}
            backHref={here}
          />
        ))}
        {drives ? <ManagerDesk minutes={minutes} actions={managing} /> : null}
        <Amendments minutes={minutes} decide={drives ? decideAmendmentAction : null} />
        <MinutesText
          content={minutes.content}
          {...(isOpen ? { changeHref: (key: string) => `${here}?part=${key}#aenderung` } : {})}
        />
        <Versions minutes={minutes} comparison={comparison} />
      </Stack>
      <Stack gap={32}>
        {minutes.approvals.length > 0 ? <CityAnswers minutes={minutes} /> : null}
        <Downloads meetingId={meeting.id} cities={councils} />
      </Stack>
    </Columns>
  );
}

function one(value: string | string[] | undefined): string | undefined {
  return Array.isArray(value) ? value[0] : value;
}
