import { EmptyState } from "@/components/ui/empty-state";
import { Line, Lines, LineTitle } from "@/components/ui/lines";
import { PageHead } from "@/components/ui/page-head";
import type { CircleChoices } from "@/lib/circles/choices";
import { enumerate } from "@/lib/i18n/words";

type ChooseCircleProps = {
  circles: readonly CircleChoices[];
  /** Where the choice leads, with the circle as `circle`. */
  path: string;
  title: string;
  whichCircle: string;
  /** What is said to whom no circle can be offered. */
  cannot: { title: string; text: string };
};

/** First for which circle, then the form. */
export function ChooseCircle({ circles, path, title, whichCircle, cannot }: ChooseCircleProps) {
  if (circles.length === 0) {
    return (
      <>
        <PageHead title={title} />
        <EmptyState level={2} title={cannot.title}>
          <p>{cannot.text}</p>
        </EmptyState>
      </>
    );
  }
  return (
    <>
      <PageHead title={title} lede={whichCircle} />
      <Lines>
        {circles.map(({ id, name, members }) => (
          <Line key={id}>
            <LineTitle level={2} href={`${path}?circle=${id}`}>
              {name}
            </LineTitle>
            <p>{enumerate(members.map(({ city }) => city.name))}</p>
          </Line>
        ))}
      </Lines>
    </>
  );
}
