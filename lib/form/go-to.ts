import "server-only";
import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";

/**
 * Ends a server action on a page of ours, which is drawn anew: a browser with scripts would keep the one it has when
 * the form was sent from that very page.
 */
export function goTo(address: string): never {
  const [path = address] = address.split(/[?#]/);
  revalidatePath(path);
  redirect(address);
}
