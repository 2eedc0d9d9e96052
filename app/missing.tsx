"use client";

import words from "@/messages/de/layout.json";
import { BarePage } from "./bare-page";

/**
 * What to do when there is no such page. A client component because Next sends what `not-found.tsx`
 * renders along with every page there is: this way only a reference to it goes along.
 */
export function Missing() {
  const { notFound } = words;
  return (
    <BarePage>
      <div className="page-head flex flex-col gap-2">
        <h1 className="kern-heading-x-large">{notFound.title}</h1>
        <p className="text-lede">{notFound.lede}</p>
      </div>
      <div className="stack max-w-measure gap-4">
        <p>{notFound.checkAddress}</p>
        <p>{notFound.signInAgain}</p>
      </div>
      <div className="acts">
        <a className="kern-btn kern-btn--primary" href="/">
          <span className="kern-label">{notFound.toStart}</span>
        </a>
      </div>
    </BarePage>
  );
}
