import { t } from "@/lib/i18n/words";
import { LISTS, omitsInternal, pageOf, readWish, selected } from "@/lib/oparl/lists";
import { baseOf, type Fields, type Kind } from "@/lib/oparl/objects";
import { known, type Recorded, recorded, type Writing, written } from "@/lib/oparl/record";
import { type Offer, systemOf } from "@/lib/oparl/system";

/** What is answered: an object or a page of a list, the text of a file, or why there is nothing. */
export type Answer =
  | { status: 200; json: object; modified: Date | null }
  | { status: 200; text: string; modified: Date }
  | { status: 400 | 404 | 410; message: string };

type World = Omit<Writing, "omitInternal"> & { offer: Omit<Offer, "origin"> };

const NOTHING: Answer = { status: 404, message: t("oparl.notFound") };

/** Answers an address below the system: `parts` are the pieces of its path. */
export function answerTo(parts: readonly string[], asked: URLSearchParams, world: World): Answer {
  const [kind = "system", id = "", last, ...more] = parts;
  if (more.length > 0) return NOTHING;
  if (kind === "system" && id === "") return system(world);
  if (kind === "bodies" && id === "") return listed(world, asked, parts, { kind: "body" });
  if (last === undefined) return objectAt(`${kind}/${id}`, world, asked);
  if (kind === "file" && last === "text") return textOf(id, world);
  return listBelow(kind, id, last, world, asked);
}

function system({ offer, origin, kept, now }: World): Answer {
  const json = known(systemOf({ ...offer, origin }, kept, now));
  return { status: 200, json, modified: null };
}

function objectAt(path: string, world: World, asked: URLSearchParams): Answer {
  const one = recorded(path, world.kept.get(path), world.index, world.now);
  if (!one) return NOTHING;
  const omitInternal = asked.get("omit_internal") === "true";
  return { status: 200, json: written(one, { ...world, omitInternal }), modified: one.modified };
}

function textOf(id: string, world: World): Answer {
  const path = `file/${id}`;
  const one = recorded(path, world.kept.get(path), world.index, world.now);
  if (!one) return NOTHING;
  const text = one.object?.fields.text;
  if (typeof text !== "string") return { status: 410, message: t("oparl.gone") };
  return { status: 200, text, modified: one.modified };
}

function listBelow(
  kind: string,
  id: string,
  list: string,
  world: World,
  asked: URLSearchParams,
): Answer {
  const path = `${kind}/${id}`;
  if (!world.index.has(path) && !world.kept.has(path)) return NOTHING;
  const address = [kind, id, list];
  if (kind === "organization" && list === "meeting") {
    const organization = `${baseOf(world.origin)}/${path}`;
    return listed(world, asked, address, { kind: "meeting", organization });
  }
  const held = kind === "body" ? LISTS[list] : undefined;
  if (held === undefined) return NOTHING;
  return listed(world, asked, address, { kind: held, bodyId: id });
}

type Held = { kind: Kind | null; bodyId?: string; organization?: string };

function listed(
  world: World,
  asked: URLSearchParams,
  address: readonly string[],
  held: Held,
): Answer {
  const wish = readWish(asked);
  if (!wish) return { status: 400, message: t("oparl.badFilter") };
  const { data, ...page } = pageOf(
    selected(all(world, held), wish),
    wish,
    [baseOf(world.origin), ...address].join("/"),
    asked,
  );
  const writing = { ...world, omitInternal: omitsInternal(wish) };
  return {
    status: 200,
    json: { data: data.map((one) => written(one, writing)), ...page },
    modified: null,
  };
}

function all({ index, kept, now }: World, { kind, bodyId, organization }: Held): Recorded[] {
  const paths = new Set([...index.keys(), ...kept.keys()]);
  return [...paths]
    .filter((path) => path.startsWith(`${kind}/`))
    .flatMap((path) => recorded(path, kept.get(path), index, now) ?? [])
    .filter(({ path, object }) => {
      const of = object?.bodyId ?? kept.get(path)?.bodyId;
      return bodyId === undefined || of === bodyId;
    })
    .filter(({ object }) => organization === undefined || isOf(object?.fields, organization));
}

/** Of a deleted meeting nobody knows any more whose it was; every circle's list tells of it. */
function isOf(fields: Fields | undefined, organization: string): boolean {
  if (!fields) return true;
  return Array.isArray(fields.organization) && fields.organization.includes(organization);
}
