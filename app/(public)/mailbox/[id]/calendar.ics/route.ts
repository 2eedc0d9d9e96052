import { isMailboxOpen, readMailFile } from "@/lib/outbox/read-mailbox";

type Context = { params: Promise<{ id: string }> };

/** The calendar file of a mail in the mailbox of the demo. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  const mail = isMailboxOpen() ? await readMailFile((await params).id) : null;
  if (!mail?.calendar) return new Response(null, { status: 404 });
  return new Response(mail.calendar, {
    headers: {
      "content-type": "text/calendar; charset=utf-8",
      "content-disposition": 'attachment; filename="treffen.ics"',
      "cache-control": "no-store",
    },
  });
}
