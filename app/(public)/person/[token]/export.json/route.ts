import { notFound } from "next/navigation";
import { readLinkedData, toJson } from "@/lib/privacy/read-export";

type Context = { params: Promise<{ token: string }> };

/** Everything about the person behind a personal link as a file; reading changes nothing. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const found = await readLinkedData((await params).token);
  if (!found) notFound();
  return new Response(toJson(found.belongings, new Date()), {
    headers: {
      "Content-Type": "application/json; charset=utf-8",
      "Content-Disposition": 'attachment; filename="meine-daten.json"',
      "Cache-Control": "private, no-store",
    },
  });
}
