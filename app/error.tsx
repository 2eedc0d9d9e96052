"use client";

import { Broken } from "./broken";

type ErrorPageProps = { error: Error & { digest?: string }; reset: () => void };

export default function ErrorPage({ error, reset }: ErrorPageProps) {
  return <Broken reference={error.digest} again={reset} />;
}
