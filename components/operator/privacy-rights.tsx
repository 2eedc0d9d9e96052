import { Chapter, Given, Points } from "@/components/operator/chapter";
import type { Operator } from "@/lib/operator/read-operator";

/** What everybody can ask for, and where to complain. */
export function PrivacyRights({ operator }: { operator: Operator }) {
  return (
    <>
      <Chapter anchor="rechte" title="Was Sie verlangen können">
        <Points>
          <li>Auskunft: was wir über Sie speichern, auch als Kopie (Artikel 15)</li>
          <li>Berichtigung, wenn etwas nicht stimmt (Artikel 16)</li>
          <li>Löschung oder Einschränkung (Artikel 17 und 18)</li>
          <li>Ihre Daten zum Mitnehmen (Artikel 20)</li>
          <li>
            Widerspruch gegen die Verarbeitung aus Gründen, die sich aus Ihrer Lage ergeben (Artikel
            21)
          </li>
          <li>Rücknahme einer Einwilligung, jederzeit und für die Zukunft (Artikel 7)</li>
        </Points>
        <p>
          Eine formlose Nachricht an den Betreiber genügt
          {operator.email ? (
            <>
              : <a href={`mailto:${operator.email}`}>{operator.email}</a>
            </>
          ) : null}
          . Verpflichtet, uns Daten zu geben, sind Sie nicht; ohne dienstliche Mailadresse können
          wir Sie aber nicht einladen.
        </p>
      </Chapter>
      <Chapter anchor="beschwerde" title="Wo Sie sich beschweren können">
        <p>
          Bei einer Aufsichtsbehörde für den Datenschutz, zum Beispiel an Ihrem Wohnort. Für den
          Betreiber zuständig: <Given>{operator.dataProtectionAuthority}</Given>
        </p>
      </Chapter>
    </>
  );
}
