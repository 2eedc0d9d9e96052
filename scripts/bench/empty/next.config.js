import { fileURLToPath } from "node:url";

/** @type {import("next").NextConfig} */
const config = {
  poweredByHeader: false,
  // The project's root, where next itself is installed.
  turbopack: { root: fileURLToPath(new URL("../../..", import.meta.url)) },
};

export default config;
