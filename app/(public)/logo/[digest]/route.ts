import { notFound } from "next/navigation";
import { findLogo } from "@/lib/operator/find-logo";

type Context = { params: Promise<{ digest: string }> };

/** The logo of the network. Its address changes with its content, so that browsers may keep it. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const logo = await findLogo((await params).digest);
  if (!logo) notFound();
  return new Response(logo.content, {
    headers: {
      "Content-Type": logo.mediaType,
      "X-Content-Type-Options": "nosniff",
      "Cache-Control": "public, max-age=31536000, immutable",
    },
  });
}
