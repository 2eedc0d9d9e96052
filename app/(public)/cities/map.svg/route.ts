import { findDots, findRings } from "@/lib/cities/find-dots";
import { outlinesOfStates } from "@/lib/cities/outlines";
import { mapPicture } from "@/lib/cities/picture";
import { readSearch } from "@/lib/cities/rules";
import { calendarDay } from "@/lib/time";

/** Where the places of the network lie, as a picture the browser keeps for a while. */
export async function GET(request: Request): Promise<Response> {
  const search = readSearch(Object.fromEntries(new URL(request.url).searchParams));
  const today = calendarDay(new Date());
  const [dots, rings] = await Promise.all([findDots(search, today), findRings(search, [], today)]);
  const circles = rings.map(({ cities }) => cities);
  return new Response(mapPicture(dots, outlinesOfStates(), circles, search.state), {
    headers: { "Content-Type": "image/svg+xml", "Cache-Control": "public, max-age=600" },
  });
}
