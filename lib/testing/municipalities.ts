import { readFileSync } from "node:fs";
import { enterMunicipalities } from "@/lib/municipalities/enter-municipalities";
import { readMunicipalities } from "@/lib/municipalities/file";

/** The whole official register, as every installation has it. */
export function enterRegister(): Promise<{ entered: number }> {
  return enterMunicipalities(
    readMunicipalities(readFileSync("prisma/data/municipalities.csv", "utf8")),
  );
}
