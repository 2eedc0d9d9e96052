import { type Named, officeAndName } from "@/lib/people/names";

type Invited = { invitedAt: Date | null; official: { city: { id: string } } };
type Desk<I extends Invited> = {
  attendances: readonly I[];
  circle: { members: readonly { city: { id: string } }[] };
};

/** "Bürgermeister Marcus Baier, Lemgo"; the city once only where just the office is known. */
export function personAndCity(official: Named & { city: { name: string } }): string {
  const person = officeAndName(official, official.city.name);
  return official.familyName ? `${person}, ${official.city.name}` : person;
}

/** Those invited to a meeting, in the order of the circle's cities; who sits in none of them comes last. */
export function invitedOf<I extends Invited>({ attendances, circle }: Desk<I>): I[] {
  const order = circle.members.map(({ city }) => city.id);
  const place = ({ official }: I) => {
    const index = order.indexOf(official.city.id);
    return index === -1 ? order.length : index;
  };
  const invited = attendances.filter(({ invitedAt }) => invitedAt);
  return invited.toSorted((a, b) => place(a) - place(b));
}
