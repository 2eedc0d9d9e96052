import { notFound } from "next/navigation";
import { homeCitiesOf } from "@/lib/auth/actor";
import { download } from "@/lib/documents/download";
import { t } from "@/lib/i18n/words";
import { councilNote } from "@/lib/minutes/council";
import { findCouncilCity } from "@/lib/minutes/queries";
import { officeAndName } from "@/lib/people/names";
import { loadMinutes } from "../minutes/load";

type Context = { params: Promise<{ id: string }> };

/** The note to one city's council: to the city asked for, or the reader's own. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { actor, meeting, found, drives } = await loadMinutes((await params).id);
  if (!found) notFound();
  const { minutes } = found;
  const invited = minutes.approvals.map(({ city }) => city);
  const own = invited.filter(({ id }) => homeCitiesOf(actor).includes(id));
  const asked = new URL(request.url).searchParams.get("city") ?? own[0]?.id;
  const isTheirs = (drives ? invited : own).some(({ id }) => id === asked);
  const now = new Date();
  const city = asked && isTheirs ? await findCouncilCity(actor, meeting.id, asked, now) : null;
  if (!city) notFound();

  const [head] = city.officials;
  const facts = {
    ...minutes,
    city,
    head: head ? officeAndName(head, city.name) : "",
    others: invited.flatMap(({ id, name }) => (id === city.id ? [] : [name])),
  };
  const name = t("minutes.council.file", { city: city.name });
  return download(councilNote(facts, minutes.content, now), "docx", name);
}
