import { readFileSync } from "node:fs";
import { db } from "@/lib/db";
import { enterMunicipalities } from "@/lib/municipalities/enter-municipalities";
import { readMunicipalities } from "@/lib/municipalities/file";

/** The whole official register, as every installation has it. */
export function enterRegister(): Promise<{ entered: number }> {
  return enterMunicipalities(
    readMunicipalities(readFileSync("prisma/data/municipalities.csv", "utf8")),
  );
}

/** One municipality that is no city of the network yet; gives its AGS. */
export async function plantMunicipality(ags = "03152012", name = "Göttingen"): Promise<string> {
  const place = { designation: "Stadt", state: "NI", latitude: 51.53, longitude: 9.93 } as const;
  await db.municipality.createMany({ data: [{ ags, name, ...place }] });
  return ags;
}
