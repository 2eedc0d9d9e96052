import { respond } from "@/lib/oparl/respond";

export const dynamic = "force-dynamic";

type Context = { params: Promise<{ path: string[] }> };

/** Objects and lists of the open interface (OParl 1.1). */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  return respond(request, (await params).path);
}
