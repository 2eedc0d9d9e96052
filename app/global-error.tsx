"use client";

import { Broken } from "./broken";
import "./globals.css";

type GlobalErrorProps = { error: Error & { digest?: string }; reset: () => void };

// biome-ignore lint/style/noDefaultExport: Next asks for it
export default function GlobalError({ error, reset }: GlobalErrorProps) {
  return (
    <html lang="de">
      <body>
        <title>Rathausrunde</title>
        <Broken reference={error.digest} again={reset} />
      </body>
    </html>
  );
}
