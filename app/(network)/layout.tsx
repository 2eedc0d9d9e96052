import { headers } from "next/headers";
import type { ReactNode } from "react";
import { ActorFrame } from "@/components/account/actor-frame";
import { requireActor } from "@/lib/auth/session";
import { env } from "@/lib/env";
import { shownLogo } from "@/lib/operator/shown";
import { signOutAction } from "./account/actions";

/** Frames the pages of the network. It guards nothing: each page asks for itself who is there. */
export default async function NetworkLayout({ children }: { children: ReactNode }) {
  const actor = await requireActor();
  const path = (await headers()).get("x-path");
  return (
    <ActorFrame
      actor={actor}
      path={path}
      logo={shownLogo()}
      demo={env().DEMO}
      signOut={signOutAction}
    >
      {children}
    </ActorFrame>
  );
}
