import { type Browser, expect, type Locator, type Page } from "@playwright/test";
import { callPath, fillWindow } from "./calls";
import { ask } from "./database";
import { press } from "./scheduling";
import { forget, signInAs } from "./sign-in";

/** The same browser, with somebody else in it, at an address. */
export async function as(page: Page, email: string, address: string): Promise<void> {
  await forget(page);
  await signInAs(page, email);
  await page.goto(address);
}

/** Does something behind the link of a mail, on a telephone nobody is signed in to. */
export async function behindLink(
  browser: Browser,
  mail: { text?: string | undefined },
  path: string,
  act: (guest: Page) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const guest = await context.newPage();
  const [link] = new RegExp(`http\\S+/${path}/[\\w-]+`).exec(mail.text ?? "") ?? [];
  await guest.goto(link ?? "");
  await act(guest);
  await context.close();
}

/** One of the answers to a question. */
export function choice(page: Page, question: RegExp, answer: RegExp): Locator {
  return page.getByRole("group", { name: question }).getByLabel(answer);
}

/** One item in the form of an agenda. */
export function agendaItem(page: Page, number: number): Locator {
  return page.getByRole("group", { name: `Punkt ${number}`, exact: true });
}

/** Time passes: a meeting that was ahead began three minutes ago. */
export async function letBegin(path: string): Promise<void> {
  await ask(
    `UPDATE meeting SET starts_at = now() - interval '3 minutes', answer_by = current_date - 10,
       projects_by = current_date - 10 WHERE id = $1`,
    [path.split("/").at(-1)],
  );
}

/** Calls up an item by its title while a meeting is led. */
export async function callUp(page: Page, item: string): Promise<void> {
  const which = page.getByLabel("Punkt", { exact: true });
  // It stays open from one call to the next.
  if (await which.isHidden()) await page.getByText("Einen anderen Punkt aufrufen").click();
  await which.selectOption({ label: item });
  await page.getByRole("button", { name: "Aufrufen", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(item);
}

/** On a telephone, while the meeting goes on: asks Lemgo about the item that is called up; gives the wish's address. */
export async function askForCall(telephone: Page, item: string, topic: string): Promise<string> {
  await telephone.getByRole("link", { name: "Dazu telefonieren" }).click();
  await expect(telephone.getByRole("heading", { level: 1 })).toHaveText("Gespräch mit Lemgo");
  const about = telephone.getByLabel("Worüber möchten Sie sprechen?");
  await expect(about).toHaveValue(item);
  await about.fill(topic);
  await telephone.getByLabel("Unter welcher Nummer sind Sie erreichbar?").fill("03907 7160-11");
  const window = { day: "19", month: "1", from: "14:00", to: "16:00" };
  await fillWindow(telephone, "Erstes", window);
  await press(telephone, "Gesprächswunsch senden");
  await expect(telephone.getByRole("main")).toContainText("Ihr Gesprächswunsch ist unterwegs.");
  return callPath(telephone);
}

/** Leaves the world as it was before a meeting and all that came of it. */
export async function forgetOutcome(title: string): Promise<void> {
  const ours = "(SELECT id FROM meeting WHERE title = $1)";
  const calls = `(SELECT id FROM call_request WHERE meeting_id IN ${ours})`;
  const projects = `(SELECT project_id FROM agenda_item WHERE meeting_id IN ${ours})`;
  for (const what of [
    `press_release WHERE meeting_id IN ${ours}`,
    `quote WHERE meeting_id IN ${ours}`,
    `minutes WHERE meeting_id IN ${ours}`,
    `commitment WHERE meeting_id IN ${ours}`,
    `outbox_mail WHERE meeting_id IN ${ours} OR call_request_id IN ${calls}`,
    `call_request WHERE id IN ${calls}`,
    `project WHERE id IN ${projects}`,
    `meeting WHERE id IN ${ours}`,
  ]) {
    await ask(`DELETE FROM ${what}`, [title]);
  }
}
