import type { ReactNode } from "react";
import { Cell, Pick } from "@/components/date-finder/year-picture";
import { t } from "@/lib/i18n/words";

/** What the signs of the year picture mean; where data end there is one more. */
export function PictureKey({ withUnknown }: { withUnknown: boolean }) {
  return (
    <ul className="picture-key" aria-label={t("dateFinder.picture.key")}>
      <Entry word={t("dateFinder.picture.free")}>
        <Cell cell={{ school: "free", hasFeast: false }} x={0.5} y={0.5} />
      </Entry>
      <Entry word={t("dateFinder.picture.off")}>
        <Cell cell={{ school: "off", hasFeast: false }} x={0.5} y={0.5} />
      </Entry>
      <Entry word={t("dateFinder.picture.some")}>
        <Cell cell={{ school: "some", hasFeast: false }} x={0.5} y={0.5} />
      </Entry>
      <Entry word={t("dateFinder.picture.feast")}>
        <Cell cell={{ school: "free", hasFeast: true }} x={0.5} y={0.5} />
      </Entry>
      {withUnknown ? (
        <Entry word={t("dateFinder.picture.unknown")}>
          <Cell cell={{ school: "unknown", hasFeast: false }} x={0.5} y={0.5} />
        </Entry>
      ) : null}
      <Entry word={t("dateFinder.picture.proposal")}>
        <Pick x={11} y={11} words="1" />
      </Entry>
    </ul>
  );
}

function Entry({ word, children }: { word: string; children: ReactNode }) {
  return (
    <li>
      <svg viewBox="0 0 22 22" width="22" height="22" aria-hidden="true" focusable="false">
        {children}
      </svg>
      {word}
    </li>
  );
}
