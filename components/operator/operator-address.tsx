import { Given } from "@/components/operator/chapter";
import type { Operator } from "@/lib/operator/read-operator";

/** Name, postal address, mail and telephone of the operator. */
export function OperatorAddress({ operator }: { operator: Operator }) {
  const { name, address, email, phone } = operator;
  return (
    <>
      <address className="not-italic">
        <span className="font-semibold">
          <Given>{name}</Given>
        </span>
        {address.map((line) => (
          <span key={line} className="block">
            {line}
          </span>
        ))}
      </address>
      <p>
        {email ? (
          <>
            E-Mail: <a href={`mailto:${email}`}>{email}</a>
          </>
        ) : (
          <Given>{null}</Given>
        )}
        {phone ? (
          <>
            <br />
            Telefon: <a href={`tel:${phone.replaceAll(/[^+\d]/g, "")}`}>{phone}</a>
          </>
        ) : null}
      </p>
    </>
  );
}
