import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { ManagerActions } from "@/components/meetings/manager-actions";

const now = new Date("2026-11-26T09:00:00Z");
const meeting = {
  id: "treffen",
  startsAt: new Date("2026-12-15T09:00:00Z"),
  invitedAt: null,
  heldAt: null,
  cancelledAt: null,
  announcedAt: null,
};
const buttons = (page: string) => page.match(/<a class="kern-btn [^>]*>/g) ?? [];

it("a draft's one button sends the invitations; an invited meeting has none left to send", () => {
  const draft = renderToStaticMarkup(<ManagerActions meeting={meeting} now={now} />);
  expect(buttons(draft)).toHaveLength(1);
  expect(buttons(draft)[0]).toContain('href="/meetings/treffen/invite"');

  const invited = renderToStaticMarkup(
    <ManagerActions meeting={{ ...meeting, invitedAt: now }} now={now} />,
  );
  expect(buttons(invited)).toHaveLength(0);
});
