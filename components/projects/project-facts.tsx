import type { ReactNode } from "react";
import { type Fact, Facts } from "@/components/ui/facts";
import { t } from "@/lib/i18n/words";
import { initialAndFamilyName } from "@/lib/people/names";
import { themesInWords } from "@/lib/projects/themes";
import type { ProjectView } from "@/lib/projects/views";
import { shortDate } from "@/lib/time";

/** What a city says of its project; what it left open is left out. */
export function ProjectFacts({ project }: { project: ProjectView }) {
  const { goal, effect, effort, contact, themes } = project;
  const lines: [string, ReactNode][] = [
    [t("projects.page.goal"), prose(goal)],
    [t("projects.page.effect"), prose(effect)],
    [t("projects.page.effort"), prose(effort)],
    [t("projects.page.transferability"), transferable(project)],
    [t("projects.page.contact"), contact],
    [t("projects.page.themes"), themesInWords(themes) || null],
    [t("projects.page.handedIn"), handedIn(project)],
  ];
  return <Facts facts={lines.flatMap(([term, description]) => fact(term, description))} />;
}

function fact(term: string, description: ReactNode): Fact[] {
  return description ? [{ term, description }] : [];
}

function prose(words: string | null): ReactNode {
  return words ? <span className="whitespace-pre-line">{words}</span> : null;
}

function transferable({ transferability, transferNote }: ProjectView): ReactNode {
  if (!transferability) return prose(transferNote);
  return (
    <>
      {t(`projects.transferability.${transferability}`)}
      {transferNote ? <span className="block whitespace-pre-line">{transferNote}</span> : null}
    </>
  );
}

function handedIn({ handedInAt, handedInBy, onBehalfOf, city }: ProjectView): string {
  const words = {
    day: shortDate(handedInAt),
    person: initialAndFamilyName(handedInBy),
    city: city.name,
  };
  return onBehalfOf
    ? t("projects.page.handedInOnBehalf", { ...words, principal: onBehalfOf })
    : t("projects.page.handedInBy", words);
}
