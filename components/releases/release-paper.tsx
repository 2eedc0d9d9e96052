import { Paper } from "@/components/ui/paper";
import { t } from "@/lib/i18n/words";
import { partsOfQuote } from "@/lib/press/quoted";
import type { ReleaseView } from "@/lib/releases/views";

type ReleasePaperProps = {
  release: ReleaseView;
  /** Where a picture is to be had. */
  picture: string;
};

/** The words as they will be printed, or the picture's caption with what is to be seen; nothing once they are erased. */
export function ReleasePaper({ release, picture }: ReleasePaperProps) {
  const { text, photo } = release;
  // Refused words are erased in time.
  if (!text) return null;
  if (photo) {
    return (
      <Paper label={t("releases.page.paperPhoto")}>
        <img src={picture} alt={photo.alternative} className="h-auto max-w-full" />
        <p>{text}</p>
        <p className="text-quiet text-small">
          {t("releases.mail.seen", { what: photo.alternative })}
        </p>
      </Paper>
    );
  }
  const { words, said } = partsOfQuote(text);
  return (
    <Paper label={t("releases.page.paper")}>
      <p>
        <mark>{words}</mark>
        {said}
      </p>
    </Paper>
  );
}
