import { listCarryingDots } from "@/lib/appeals/read-result";
import { outlinesOfStates } from "@/lib/cities/outlines";
import { mapPicture } from "@/lib/cities/picture";

type Context = { params: Promise<{ slug: string }> };

/** Where the cities lie that carry an appeal, as a picture the browser keeps for a moment. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const dots = await listCarryingDots((await params).slug);
  return new Response(mapPicture(dots, outlinesOfStates()), {
    headers: { "Content-Type": "image/svg+xml", "Cache-Control": "public, max-age=60" },
  });
}
