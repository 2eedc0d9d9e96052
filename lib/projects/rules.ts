import { t } from "@/lib/i18n/words";
import type { ProjectText } from "@/lib/projects/schema";
import { themesInWords } from "@/lib/projects/themes";
import { calendarDay, dateInWords, dayInWords, shortDate } from "@/lib/time";
import type { AgendaItemKind } from "@/prisma/generated/enums";

/** How many files one project may have. */
export const MOST_FILES = 10;

type Slot = { kind: AgendaItemKind; cityId: string | null; project: object | null };

/** Whether an agenda item still waits for a project of one of these cities. */
export function awaitsProject(
  { kind, cityId, project }: Slot,
  cityIds: readonly string[],
): boolean {
  return kind === "PROJECT" && cityId !== null && !project && cityIds.includes(cityId);
}

type Showing = { meeting: { heldAt: Date | null } };

/** Whether a project was presented at a meeting that took place. */
export function wasPresented(items: readonly Showing[]): boolean {
  return items.some(({ meeting }) => meeting.heldAt !== null);
}

/** What stands in the fields now, for somebody whose version is older. */
export function textByField(project: ProjectText): Record<string, string> {
  const { transferability, themes, ...text } = project;
  return {
    title: text.title,
    goal: text.goal,
    effect: text.effect ?? "",
    effort: text.effort ?? "",
    contact: text.contact ?? "",
    transferability: transferability ? t(`projects.transferability.${transferability}`) : "",
    transferNote: text.transferNote ?? "",
    themes: themesInWords(themes),
  };
}

/** What is expected until when: a day ahead, today, or one that has passed, which shuts no door. */
export function deadlineInWords(projectsBy: Date | null, now: Date): string {
  if (!projectsBy) return t("projects.deadline.none");
  const today = calendarDay(now);
  if (projectsBy < today) return t("projects.deadline.passed", { day: dateInWords(projectsBy) });
  if (projectsBy > today) return t("projects.deadline.ahead", { day: dayInWords(projectsBy) });
  return t("projects.deadline.today");
}

type ShownAt = { startsAt: Date; timeZone: string; heldAt: Date | null };

/** "vorgestellt am 17. März 2027"; before the meeting "wird am 17. März 2027 vorgestellt". */
export function showingInWords({ startsAt, timeZone, heldAt }: ShownAt): string {
  const day = shortDate(startsAt, timeZone);
  return t(heldAt ? "projects.page.presented" : "projects.page.coming", { day });
}

type Param = string | string[] | undefined;

/** What was just done on the page of a project, from its address; null when nothing was. */
export function savedInWords(saved: Param, file: Param): string | null {
  if (file === "added" || file === "removed") return t(`files.${file}`);
  if (saved === "handedIn") return t("projects.page.handedInSaved");
  if (saved === "edited") return t("projects.page.saved");
  if (saved === "adopted") return t("adoptions.marked");
  return saved === "revoked" ? t("adoptions.revoked") : null;
}
