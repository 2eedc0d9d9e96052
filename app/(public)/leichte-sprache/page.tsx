import type { Metadata } from "next";
import { Chapter, Points } from "@/components/operator/chapter";
import { PageHead } from "@/components/ui/page-head";
import { t } from "@/lib/i18n/words";
import { readOperator } from "@/lib/operator/read-operator";

export const metadata: Metadata = { title: t("operator.plainLanguage") };

export default async function PlainLanguagePage() {
  const { network, email } = await readOperator();
  return (
    <>
      <PageHead
        preline="In Leichter Sprache"
        title="Was ist Rathaus·runde?"
        lede="Hier erklären wir diese Internet·seite. Die Sätze sind kurz."
      />
      <Chapter anchor="wer" title="Für wen ist diese Seite?">
        <p>In jeder Stadt gibt es ein Rat·haus.</p>
        <p>Dort arbeitet der Bürger·meister oder die Bürger·meisterin.</p>
        <p>Viele Städte wollen voneinander lernen.</p>
        <p>Diese Städte bilden ein Netz·werk.</p>
        <p>Das Netz·werk heißt: {network}.</p>
        <p>Rathaus·runde hilft dem Netz·werk.</p>
      </Chapter>
      <Chapter anchor="runde" title="Was ist eine Runde?">
        <p>Einige Städte treffen sich immer wieder.</p>
        <p>Das nennen wir: eine Runde.</p>
        <p>Die Runde trifft sich jedes halbe Jahr.</p>
        <p>Bei einem Treffen passiert das:</p>
        <Points>
          <li>Jede Stadt zeigt etwas, das gut klappt.</li>
          <li>Die anderen Städte stellen Fragen.</li>
          <li>Zum Schluss machen die Städte etwas ab.</li>
        </Points>
        <p>Das Abgemachte steht dann auf dieser Seite.</p>
        <p>So vergisst es niemand.</p>
      </Chapter>
      <Chapter anchor="ehrenamt" title="Worüber reden die Städte?">
        <p>Viele Menschen helfen anderen Menschen.</p>
        <p>Sie bekommen dafür kein Geld.</p>
        <p>Das nennt man: Ehren·amt.</p>
        <p>Die Städte wollen das Ehren·amt stärken.</p>
        <p>Darüber reden sie.</p>
      </Chapter>
      <Chapter anchor="appell" title="Was ist ein Appell?">
        <p>Ein Appell ist eine Bitte an alle Städte.</p>
        <p>Das Netz·werk wählt dafür eine Sprecherin oder einen Sprecher.</p>
        <p>Diese Person schreibt den Appell.</p>
        <p>Jede Stadt kann sagen:</p>
        <Points>
          <li>Wir machen mit.</li>
          <li>Wir haben den Appell gelesen.</li>
          <li>Wir machen dieses Mal nicht mit.</li>
        </Points>
        <p>
          Sie können die Appelle lesen: <a href="/appeals">Alle Appelle</a>
        </p>
      </Chapter>
      <Chapter anchor="seite" title="Was können Sie auf dieser Seite tun?">
        <p>Sie können ohne Anmeldung lesen:</p>
        <Points>
          <li>
            <a href="/cities">Welche Städte mit·machen</a>
          </li>
          <li>
            <a href="/appeals">Welche Appelle es gibt</a>
          </li>
        </Points>
        <p>Arbeiten Sie in einem Rat·haus im Netz·werk?</p>
        <p>Dann können Sie sich anmelden.</p>
        <p>Sie brauchen dafür Ihre E-Mail-Adresse.</p>
        <p>Sie brauchen kein Pass·wort.</p>
        <p>Sie bekommen eine E-Mail mit einem Link.</p>
        <p>
          Hier geht es los: <a href="/sign-in">Anmelden</a>
        </p>
      </Chapter>
      <Chapter anchor="bedienen" title="So bedienen Sie die Seite">
        <p>Oben steht eine Reihe mit Wörtern.</p>
        <p>Jedes Wort ist ein Link.</p>
        <p>Ein Link führt zu einer anderen Seite.</p>
        <p>Links sind unter·strichen oder stehen oben in der Reihe.</p>
        <p>Ganz unten stehen weitere Links.</p>
        <p>Sie können die Seite auch nur mit der Tastatur bedienen.</p>
      </Chapter>
      <Chapter anchor="daten" title="Was passiert mit Ihren Daten?">
        <p>Wir speichern nur, was wir für die Treffen brauchen.</p>
        <p>Wir beobachten Sie nicht.</p>
        <p>Wir zeigen keine Werbung.</p>
        <p>
          Mehr steht hier: <a href="/datenschutz">Daten·schutz</a>
        </p>
        <p>Dieser Text ist aber nicht in Leichter Sprache.</p>
      </Chapter>
      <Chapter anchor="hilfe" title="Klappt etwas nicht?">
        <p>Vielleicht können Sie etwas nicht lesen.</p>
        <p>Oder Sie verstehen etwas nicht.</p>
        <p>Dann sagen Sie es uns bitte.</p>
        <p>
          Dafür gibt es eine Seite: <a href="/barriere-melden">Barriere melden</a>
        </p>
        {email ? (
          <p>
            Sie können auch eine E-Mail schreiben: <a href={`mailto:${email}`}>{email}</a>
          </p>
        ) : null}
        <p>Vielleicht helfen wir Ihnen nicht.</p>
        <p>Dann können Sie sich beschweren.</p>
        <p>
          Wie das geht, steht hier: <a href="/barrierefreiheit">Erklärung zur Barriere·freiheit</a>
        </p>
      </Chapter>
    </>
  );
}
