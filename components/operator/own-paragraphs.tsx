import { Prose } from "@/components/appeals/prose";
import { Chapter } from "@/components/operator/chapter";
import { t } from "@/lib/i18n/words";
import { readProse } from "@/lib/markdown/prose";

/** What the operator adds to a legal page in its own words; nothing without any. */
export function OwnParagraphs({ text }: { text: string }) {
  if (text === "") return null;
  return (
    <Chapter anchor="weitere" title={t("settings.texts.chapter")}>
      <Prose blocks={readProse(text)} />
    </Chapter>
  );
}
