"use client";

import { Broken } from "./broken";
import "./globals.css";

type GlobalErrorProps = { error: Error & { digest?: string }; reset: () => void };

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
