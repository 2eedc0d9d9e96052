import { Section } from "@/components/ui/section";
import { t } from "@/lib/i18n/words";
import type { PhotoView } from "@/lib/press/views";

/** Released pictures with caption and credit. */
export function PressPhotos({ photos }: { photos: readonly PhotoView[] }) {
  if (photos.length === 0) return null;
  return (
    <Section id="bilder" title={t("press.page.photos")}>
      {photos.map((photo) => (
        <figure key={photo.id} className="stack max-w-measure gap-2">
          <img
            src={`/files/${photo.fileId}`}
            alt={photo.alternative}
            className="h-auto max-w-full"
            loading="lazy"
          />
          <figcaption className="text-quiet text-small">
            {t("press.page.caption", { caption: photo.caption, credit: photo.credit })}
          </figcaption>
        </figure>
      ))}
    </Section>
  );
}
