import { headers } from "next/headers";
import type { ReactNode } from "react";
import { ActorFrame } from "@/components/account/actor-frame";
import { currentActor } from "@/lib/auth/session";
import { env } from "@/lib/env";
import { shownLogo } from "@/lib/operator/shown";
import { signOutAction } from "../(network)/account/actions";

/** Frames the pages everybody may see, for those who are signed in too. */
export default async function PublicLayout({ children }: { children: ReactNode }) {
  const actor = await currentActor();
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
