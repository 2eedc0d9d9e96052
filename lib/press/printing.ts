import { fullName } from "@/lib/people/names";
import type { PressContact, PressPrint } from "@/lib/press/printed";
import { quoteToRelease } from "@/lib/press/quoted";
import type { WholePress } from "@/lib/press/views";
import { citiesThatMet } from "@/lib/press/wording";
import { isPhotoReleased, isReleased } from "@/lib/releases/rules";

/** What goes out of a press release: for everybody, or as one city's own version. Words and pictures that are not released are left out. */
export function printOf(
  press: WholePress,
  { city, network, now }: { city: { id: string; name: string } | null; network: string; now: Date },
): PressPrint {
  const { meeting } = press;
  const released = meeting.quotes.filter((one) => isReleased(one.releases, quoteToRelease(one)));
  const cities = citiesThatMet(meeting).map(({ name }) => name);
  const lead = press.leads.find(({ cityId }) => cityId === city?.id);
  return {
    title: press.title,
    datedAt: press.publishedAt ?? now,
    timeZone: meeting.timeZone,
    cities: city ? [city.name] : cities,
    lead: lead?.text || null,
    body: press.body,
    quotes: new Map(released.map((quote) => [quote.position, quoteToRelease(quote)])),
    photos: press.photos.filter(isPhotoReleased),
    contact: contactOf(press),
    about: { network, cities },
  };
}

function contactOf({ createdBy }: WholePress): PressContact {
  return {
    name: fullName(createdBy) ?? "",
    office: null,
    body: createdBy.mandates[0]?.body?.name ?? null,
    email: createdBy.email,
    phone: null,
  };
}
