import words from "@/messages/de/broken.json";
import { BarePage } from "./bare-page";

type BrokenProps = { reference?: string | undefined; again: () => void };

/** What happened, what was kept, what to do. Runs in the browser, so it brings its few words along. */
export function Broken({ reference, again }: BrokenProps) {
  return (
    <BarePage>
      <div className="page-head flex flex-col gap-2">
        <p className="kern-preline">{words.preline}</p>
        <h1 className="kern-heading-x-large">{words.title}</h1>
      </div>
      <div className="stack max-w-measure gap-4">
        <p>{words.happened}</p>
        <p>{words.kept}</p>
        {reference ? (
          <p className="text-small text-quiet">
            {words.reference} <code>{reference}</code>
          </p>
        ) : null}
      </div>
      <div className="acts">
        <button className="kern-btn kern-btn--primary" type="button" onClick={again}>
          <span className="kern-label">{words.again}</span>
        </button>
        <a href="/">{words.toStart}</a>
      </div>
    </BarePage>
  );
}
