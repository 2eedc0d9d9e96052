"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef } from "react";

/** Milliseconds between two questions where events do not come through. */
const POLL = 3000;

type LiveProps = {
  /** Where it is told when something has changed. */
  address: string;
  /** How things stood when this page was made. */
  mark: string;
};

/** Fetches the page anew whenever what it shows has changed: told by server-sent events, else asking again and again. */
export function Live({ address, mark }: LiveProps) {
  const router = useRouter();
  const shown = useRef(mark);
  useEffect(() => {
    shown.current = mark;
  }, [mark]);

  useEffect(() => {
    let asked = "";
    let poll: ReturnType<typeof setInterval> | undefined;
    const hear = (now: string) => {
      if (now === shown.current || now === asked || !navigator.onLine) return;
      asked = now;
      router.refresh();
    };
    const ask = async () => {
      const response = await fetch(address).catch(() => null);
      // Signed out, or no longer among those who may know.
      if (response && (!response.ok || response.redirected)) clearInterval(poll);
      else if (response) hear((await response.json()).mark);
    };
    const source = new EventSource(address);
    source.onopen = () => {
      asked = "";
    };
    source.onmessage = ({ data }) => hear(data);
    source.onerror = () => {
      if (source.readyState === EventSource.CLOSED) poll ??= setInterval(() => void ask(), POLL);
    };
    return () => {
      source.close();
      clearInterval(poll);
    };
  }, [address, router]);

  return null;
}
