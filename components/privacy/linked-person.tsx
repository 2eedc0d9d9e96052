import { CorrectForm } from "@/components/privacy/correct-form";
import { EraseForm } from "@/components/privacy/erase-form";
import { StoredAbout } from "@/components/privacy/stored-about";
import { ButtonLink } from "@/components/ui/button-link";
import { Details } from "@/components/ui/details";
import { PageHead } from "@/components/ui/page-head";
import { Section } from "@/components/ui/section";
import type { FormAction } from "@/lib/form/state";
import { t } from "@/lib/i18n/words";
import type { ExportSection } from "@/lib/privacy/sections";

type LinkedPersonProps = {
  token: string;
  sections: readonly ExportSection[];
  /** Who has an account erases it there: a mailbox is often read by several. */
  hasAccount: boolean;
  /** Whether something wrong has just been told. */
  sent: boolean;
  correct: FormAction;
  erase: FormAction;
};

/** What others entered about a person, and what the person can do about it, without an account. */
export function LinkedPerson(props: LinkedPersonProps) {
  const { token, sections, hasAccount, sent, correct, erase } = props;
  return (
    <>
      <PageHead
        title={t("privacy.link.title")}
        lede={t("privacy.link.lede")}
        action={
          <ButtonLink href={`/person/${encodeURIComponent(token)}/export.json`}>
            {t("privacy.data.json")}
          </ButtonLink>
        }
      />
      {sent ? (
        <p role="status" className="font-semibold">
          {t("privacy.correct.thanks")}
        </p>
      ) : null}
      <StoredAbout anchor="gespeichert" sections={sections} />
      <Section id="berichtigen" title={t("privacy.correct.title")} gap={16}>
        <CorrectForm action={correct} token={token} />
      </Section>
      <Section id="loeschen" title={t("privacy.erase.title")} gap={16}>
        {hasAccount ? (
          <p className="max-w-measure">
            {t("privacy.link.signIn")} <a href="/account/data">{t("privacy.data.title")}</a>
          </p>
        ) : (
          <Details summary={t("privacy.erase.open")}>
            <EraseForm action={erase} token={token} />
          </Details>
        )}
      </Section>
    </>
  );
}

/** A link that opens nothing any more, and what to do instead. */
export function UnknownPerson() {
  return <PageHead title={t("privacy.link.invalidTitle")} lede={t("privacy.link.invalidText")} />;
}
