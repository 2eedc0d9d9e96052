import { respond } from "@/lib/oparl/respond";

export const dynamic = "force-dynamic";

/** Where programs begin to read what is published. */
export async function GET(request: Request): Promise<Response> {
  return respond(request, []);
}
