import type { ReactNode } from "react";
import { FieldFrame } from "@/components/form/field-parts";
import { FormKey } from "@/components/form/form-key";
import { Acts } from "@/components/ui/acts";
import { endingsOf, type FileKinds } from "@/lib/files/kinds";
import { t } from "@/lib/i18n/words";

type UploadFormProps = {
  /** A route handler; its address ends in "/upload". */
  action: string;
  kinds: FileKinds;
  hint: string;
  /** Why the last file was not taken, in words. */
  refusal: string | null;
  submit: ReactNode;
  kind?: "primary" | "secondary";
  /** What is asked beside the file. */
  children?: ReactNode;
};

const FIELD = "feld-file";
/** Where answerUpload leads. */
const REFUSAL = "datei";

/** A form with one file. It needs no scripts: it is sent and answered as a page. */
export function UploadForm(props: UploadFormProps) {
  const { action, kinds, hint, refusal, submit, kind = "secondary", children } = props;
  const described = refusal ? `${FIELD}-hint ${FIELD}-error` : `${FIELD}-hint`;
  return (
    <form
      action={action}
      method="post"
      encType="multipart/form-data"
      className="stack gap-6"
      noValidate
    >
      {refusal ? <Refusal words={refusal} /> : null}
      <FormKey />
      {children}
      <FieldFrame
        id={FIELD}
        name="file"
        label={t("files.field")}
        hint={hint}
        error={refusal ?? undefined}
      >
        <input
          className={`kern-form-input__input file-input ${refusal ? "kern-form-input__input--error" : ""}`}
          id={FIELD}
          name="file"
          type="file"
          accept={endingsOf(kinds)}
          aria-describedby={described}
          {...(refusal ? { "aria-invalid": true } : {})}
        />
      </FieldFrame>
      <Acts>
        <button className={`kern-btn kern-btn--${kind}`} type="submit">
          <span className="kern-label">{submit}</span>
        </button>
      </Acts>
    </form>
  );
}

function Refusal({ words }: { words: string }) {
  return (
    <div className="error-summary stack gap-2" role="alert" id={REFUSAL} tabIndex={-1}>
      <h3 className="kern-heading-medium">{t("files.notAdded")}</h3>
      <ul>
        <li>
          <a href={`#${FIELD}`}>{words}</a>
        </li>
      </ul>
    </div>
  );
}
