import { useId } from "react";
import { ActionForm } from "@/components/form/action-form";
import { CheckField } from "@/components/form/check-field";
import { FormKey } from "@/components/form/form-key";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { TextField } from "@/components/form/text-field";
import { PhotoPeople } from "@/components/press/photo-people";
import { Columns } from "@/components/ui/columns";
import { Section } from "@/components/ui/section";
import { endingsOf, PICTURE_FILES } from "@/lib/files/kinds";
import type { FormAction } from "@/lib/form/state";
import { t } from "@/lib/i18n/words";
import type { Speaker } from "@/lib/press/queries";
import type { PhotoView } from "@/lib/press/views";

type UploadPhotoFormProps = {
  address: string;
  pressReleaseId: string;
  /** The word of a refusal, as it came back in the address. */
  refused: string | null;
};

/** A picture as a file; its words follow, so that a file that is refused costs nobody what they typed. */
export function UploadPhotoForm({ address, pressReleaseId, refused }: UploadPhotoFormProps) {
  const key = `refusal.${refused}` as "refusal.fileMissing";
  const id = useId();
  const sentence = refused && t.has(key) ? t(key) : null;
  return (
    <form
      action={address}
      method="post"
      encType="multipart/form-data"
      className="stack w-full max-w-measure gap-4"
    >
      <FormKey />
      <input type="hidden" name="pressReleaseId" value={pressReleaseId} />
      <div className={`kern-form-input${sentence ? " kern-form-input--error" : ""}`}>
        <label className="kern-label" htmlFor={id}>
          {t("press.photos.file")}
        </label>
        <p className="kern-hint" id={`${id}-hint`}>
          {t("press.photos.fileHint")}
        </p>
        <input
          className="kern-form-input__input file-input"
          id={id}
          name="file"
          type="file"
          accept={endingsOf(PICTURE_FILES)}
          aria-describedby={sentence ? `${id}-hint ${id}-error` : `${id}-hint`}
          {...(sentence ? { "aria-invalid": true } : {})}
        />
        {sentence ? (
          <p className="kern-error" id={`${id}-error`} role="alert">
            {sentence}
          </p>
        ) : null}
      </div>
      <button className="kern-btn kern-btn--primary" type="submit">
        <span className="kern-label">{t("press.photos.upload")}</span>
      </button>
    </form>
  );
}

type PhotoActions = Record<"describe" | "remove" | "ask" | "remind", FormAction>;

type PhotoDeskProps = {
  photo: PhotoView;
  speakers: readonly Speaker[];
  actions: PhotoActions;
  isPublic: boolean;
};

/** One picture: its words, who is to be seen and how their releases stand. */
export function PhotoDesk({ photo, speakers, actions, isPublic }: PhotoDeskProps) {
  return (
    <Section id={`bild-${photo.id}`} title={photo.caption || t("press.photos.untitled")}>
      <Columns variant="halves">
        <div className="stack gap-4">
          <img
            src={`/files/${photo.fileId}`}
            alt={photo.alternative}
            className="h-auto max-w-full"
          />
          <ActionForm
            action={actions.remove}
            scope={`entfernen-${photo.id}`}
            className="stack gap-2"
          >
            <HiddenField name="photoId" value={photo.id} />
            <SubmitButton kind="secondary">{t("press.photos.remove")}</SubmitButton>
          </ActionForm>
        </div>
        {isPublic ? (
          <p>{t("press.page.caption", { caption: photo.caption, credit: photo.credit })}</p>
        ) : (
          <div className="stack gap-8">
            <DescribeForm photo={photo} action={actions.describe} />
            <PhotoPeople photo={photo} speakers={speakers} actions={actions} />
          </div>
        )}
      </Columns>
    </Section>
  );
}

function DescribeForm({ photo, action }: { photo: PhotoView; action: FormAction }) {
  return (
    <ActionForm
      action={action}
      scope={`angaben-${photo.id}`}
      names={{
        alternative: t("press.photos.alternative"),
        caption: t("press.photos.caption"),
        credit: t("press.photos.credit"),
      }}
      className="stack gap-4"
    >
      <HiddenField name="photoId" value={photo.id} />
      <TextArea
        name="alternative"
        label={t("press.photos.alternative")}
        hint={t("press.photos.alternativeHint")}
        defaultValue={photo.alternative}
        rows={3}
        maxLength={500}
      />
      <TextField
        name="caption"
        label={t("press.photos.caption")}
        hint={t("press.photos.captionHint")}
        defaultValue={photo.caption}
        maxLength={300}
      />
      <TextField
        name="credit"
        label={t("press.photos.credit")}
        defaultValue={photo.credit}
        maxLength={160}
      />
      <CheckField
        name="showsNobody"
        label={t("press.photos.showsNobody")}
        defaultChecked={photo.showsNobody}
      />
      <SubmitButton kind="secondary">{t("press.photos.save")}</SubmitButton>
    </ActionForm>
  );
}
