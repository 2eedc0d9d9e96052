import { MOST_ROWS } from "@/lib/agenda/schema";
import { t } from "@/lib/i18n/words";

/** What the summary of errors calls the fields of a meeting, its agenda's rows among them. */
export function fieldNames(): Record<string, string> {
  const names: Record<string, string> = {
    title: t("meetings.form.title"),
    startsOn: t("meetings.form.startsOn"),
    startsAt: t("meetings.form.startsAt"),
    durationMinutes: t("meetings.form.duration"),
    format: t("meetings.form.format"),
    videoUrl: t("meetings.form.videoUrl"),
    dialIn: t("meetings.form.dialIn"),
    place: t("meetings.form.place"),
    projectsBy: t("meetings.form.projectsBy"),
    answerBy: t("meetings.form.answerBy"),
    hostBodyIds: t("meetings.form.hosts"),
    officialIds: t("meetings.form.officials"),
  };
  for (let index = 0; index < MOST_ROWS; index++) Object.assign(names, rowNames(index));
  return names;
}

function rowNames(index: number): Record<string, string> {
  const row = t("meetings.form.row", { number: index + 1 });
  const field = (name: "rowTitle" | "rowMinutes" | "rowKind" | "rowCity" | "rowPresenter") =>
    `${row}, ${t(`meetings.form.${name}`)}`;
  return {
    [`agenda.${index}.title`]: field("rowTitle"),
    [`agenda.${index}.minutes`]: field("rowMinutes"),
    [`agenda.${index}.kind`]: field("rowKind"),
    [`agenda.${index}.cityId`]: field("rowCity"),
    [`agenda.${index}.presentedBy`]: field("rowPresenter"),
  };
}
