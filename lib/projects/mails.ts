import { mailsTo } from "@/lib/commitments/mails";
import type { ReachableCity } from "@/lib/commitments/people";
import { t } from "@/lib/i18n/words";
import type { Mail } from "@/lib/outbox/mail";
import type { Occasion } from "@/lib/projects/due";
import { type Remindable, wantsReminder } from "@/lib/reminders/rules";
import { dateInWords, daysUntil, longMoment, shortDate, toDay } from "@/lib/time";

/** An agenda item whose project is missing, with whom to remind. */
export type MissingProject = {
  id: string;
  title: string;
  city: ReachableCity;
  meeting: {
    id: string;
    title: string;
    startsAt: Date;
    timeZone: string;
    projectsBy: Date;
    circle: { name: string };
  };
};

/** To the heads of the presenting city, with a copy for their offices. */
export function reminderMails(item: MissingProject, occasion: Occasion, today: Date): Mail[] {
  const { id, title, city, meeting } = item;
  const { projectsBy, startsAt, timeZone, circle } = meeting;
  const day = dateInWords(projectsBy);
  const days = daysUntil(projectsBy, today, "UTC");
  const when = days > 0 ? t(`projects.mail.${occasion}`, { days }) : t("projects.mail.today");
  const mails = mailsTo(
    city,
    city.officials.filter(wants),
    {
      key: `project.${occasion}:${id}:${toDay(projectsBy)}`,
      subject: t("projects.mail.subject", { when, date: shortDate(startsAt, timeZone) }),
      body: [
        {
          kind: "text",
          text: t("projects.mail.intro", { circle: circle.name, city: city.name, day }),
        },
        {
          kind: "facts",
          facts: [
            [t("projects.mail.meeting"), `${meeting.title}, ${longMoment(startsAt, timeZone)}`],
            [t("projects.mail.item"), title],
            [t("projects.mail.by"), day],
          ],
        },
        {
          kind: "button",
          label: t("projects.mail.open"),
          path: `/meetings/${meeting.id}/project?item=${id}`,
        },
      ],
      reminds: true,
    },
    ({ user }) => wants(user),
  );
  return mails.map((mail) => ({ ...mail, meetingId: meeting.id }));
}

function wants(person: Remindable): boolean {
  return wantsReminder("PROJECT", person);
}
