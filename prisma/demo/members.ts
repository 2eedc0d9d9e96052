import { readFileSync } from "node:fs";
import { parseMemberRows } from "@/lib/cities/member-rows";

/** The member places of the network, read from public pages; sources and licence stand in data/README.md. */
export function readMemberRows() {
  return parseMemberRows(
    readFileSync(new URL("../data/network_cities.csv", import.meta.url), "utf8"),
  );
}
