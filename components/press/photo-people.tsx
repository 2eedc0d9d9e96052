import { ActionForm } from "@/components/form/action-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SelectField } from "@/components/form/select-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { ReleaseStatus } from "@/components/releases/release-status";
import { Lines } from "@/components/ui/lines";
import type { FormAction } from "@/lib/form/state";
import { t } from "@/lib/i18n/words";
import { personAndCity } from "@/lib/meetings/people";
import type { Speaker } from "@/lib/press/queries";
import { isPhotoDescribed } from "@/lib/press/rules";
import type { PhotoView } from "@/lib/press/views";
import { stateOf } from "@/lib/releases/rules";

type PhotoPeopleProps = {
  photo: PhotoView;
  speakers: readonly Speaker[];
  actions: Record<"ask" | "remind", FormAction>;
};

/** Who was asked for a picture, and the form to ask one more. */
export function PhotoPeople({ photo, speakers, actions }: PhotoPeopleProps) {
  return (
    <div className="stack gap-4">
      <h3 className="kern-heading-small">{t("press.photos.people")}</h3>
      {photo.showsNobody ? <p>{t("press.photos.nobody")}</p> : null}
      {photo.releases.length > 0 ? (
        <Lines>
          {photo.releases.map((release) => (
            <li key={release.id} className="stack gap-2">
              <h4 className="font-semibold">{release.name}</h4>
              <ReleaseStatus release={release} />
              {stateOf(release) === "asked" ? (
                <ActionForm
                  action={actions.remind}
                  scope={`erinnern-${release.id}`}
                  className="stack gap-2"
                >
                  <HiddenField name="releaseId" value={release.id} />
                  <SubmitButton kind="secondary">{t("press.photos.remind")}</SubmitButton>
                </ActionForm>
              ) : null}
            </li>
          ))}
        </Lines>
      ) : null}
      {isPhotoDescribed(photo) ? (
        <AskForm photo={photo} speakers={speakers} actions={actions} />
      ) : (
        <p className="text-quiet">{t("press.photos.describeFirst")}</p>
      )}
    </div>
  );
}

function AskForm({ photo, speakers, actions }: PhotoPeopleProps) {
  const options = speakers.map((one) => ({ value: one.id, label: personAndCity(one) }));
  return (
    <ActionForm
      action={actions.ask}
      scope={`fragen-${photo.id}`}
      names={{ name: t("press.photos.name"), email: t("press.photos.email") }}
      className="stack gap-4"
    >
      <HiddenField name="photoId" value={photo.id} />
      <SelectField
        name="officialId"
        label={t("press.photos.askWho")}
        options={options}
        placeholder={t("press.photos.somebodyElse")}
      />
      <TextField name="name" label={t("press.photos.name")} maxLength={120} />
      <TextField name="email" type="email" label={t("press.photos.email")} maxLength={200} />
      <SubmitButton kind="secondary">{t("press.photos.ask")}</SubmitButton>
    </ActionForm>
  );
}
