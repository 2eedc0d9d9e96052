import { z } from "zod";
import type { Kind } from "@/lib/oparl/objects";
import type { Recorded } from "@/lib/oparl/record";

const MOST = 100;

/** External lists of a body, as they stand in addresses, and what they hold; nothing is published as a paper. */
export const LISTS: { readonly [name: string]: Kind | null } = {
  organization: "organization",
  person: "person",
  meeting: "meeting",
  paper: null,
  agendaItem: "agendaItem",
  file: "file",
  location: "location",
  membership: "membership",
};

const moment = z
  .string()
  // A plus that was not written as %2B arrives as a space.
  .transform((value) => value.replace(/ (?=\d{2}:\d{2}$)/, "+"))
  .pipe(z.iso.datetime({ offset: true }))
  .transform((value) => new Date(value));
const count = z
  .string()
  .regex(/^[1-9]\d{0,6}$/)
  .transform(Number);

const schema = z.object({
  created_since: moment.optional(),
  created_until: moment.optional(),
  modified_since: moment.optional(),
  modified_until: moment.optional(),
  omit_internal: z.string().optional(),
  page: count.default(1),
  limit: count.default(MOST).transform((limit) => Math.min(limit, MOST)),
});

/** What an address asks of a list (OParl 1.1, 2.5.5). */
export type ListWish = z.output<typeof schema>;

/** Reads filters, page and limit, or null when one of them makes no sense. What is unknown is ignored. */
export function readWish(params: URLSearchParams): ListWish | null {
  const read = schema.safeParse(Object.fromEntries(params));
  return read.success ? read.data : null;
}

/** Whether lists within objects are to be left out. */
export function omitsInternal(wish: Pick<ListWish, "omit_internal">): boolean {
  return wish.omit_internal === "true";
}

/** The objects of a list that pass its filters, by path; deleted ones only for who asks what was modified since. */
export function selected(all: readonly Recorded[], wish: ListWish): Recorded[] {
  return all
    .filter(({ object }) => object !== null || wish.modified_since !== undefined)
    .filter(({ created }) => isBetween(created, wish.created_since, wish.created_until))
    .filter(({ modified }) => isBetween(modified, wish.modified_since, wish.modified_until))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

function isBetween(at: Date, since: Date | undefined, until: Date | undefined): boolean {
  return (!since || at >= since) && (!until || at <= until);
}

/** One page of a list with its numbers and addresses; the addresses keep the filters. */
export function pageOf<T>(
  all: readonly T[],
  wish: ListWish,
  address: string,
  asked: URLSearchParams,
) {
  const { page, limit } = wish;
  const pages = Math.max(1, Math.ceil(all.length / limit));
  const at = (number: number) => {
    const params = new URLSearchParams(asked);
    params.delete("page");
    if (number > 1) params.set("page", String(number));
    return params.size > 0 ? `${address}?${params}` : address;
  };
  return {
    data: all.slice((page - 1) * limit, page * limit),
    pagination: {
      totalElements: all.length,
      elementsPerPage: limit,
      currentPage: page,
      totalPages: pages,
    },
    links: {
      first: at(1),
      self: at(page),
      last: at(pages),
      ...(page > 1 ? { prev: at(Math.min(page - 1, pages)) } : {}),
      ...(page < pages ? { next: at(page + 1) } : {}),
    },
  };
}
