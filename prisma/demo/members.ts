import { readFileSync } from "node:fs";
import { type RegisteredCity, readRegister } from "@/lib/cities/register";

/** The member places of the network, read from public pages; sources and licence stand in data/README.md. */
export function readMembers(): RegisteredCity[] {
  const file = new URL("../data/network_cities.csv", import.meta.url);
  return readRegister(readFileSync(file, "utf8"));
}
