import type { ReactNode } from "react";
import { currentEntry, navigationFor } from "@/components/account/navigation";
import { officeInWords } from "@/components/account/roles";
import { PageFrame } from "@/components/layout/page-frame";
import { SignOutButton } from "@/components/layout/sign-out-button";
import type { Actor } from "@/lib/auth/actor";
import { enumerate, t } from "@/lib/i18n/words";
import type { ShownLogo } from "@/lib/operator/shown";
import { fullName } from "@/lib/people/names";

type ActorFrameProps = {
  /** Null for everybody who is not signed in. */
  actor: Actor | null;
  path: string | null;
  logo: ShownLogo | undefined;
  demo: boolean;
  signOut: (formData: FormData) => Promise<void>;
  children: ReactNode;
};

/** The frame of every page: for the one who asks, with what their roles work with. */
export function ActorFrame({ actor, path, logo, demo, signOut, children }: ActorFrameProps) {
  const demoNotice = demo ? t("account.demoNotice") : undefined;
  if (!actor) {
    return (
      <PageFrame logo={logo} signIn={signInLink(path)} demoNotice={demoNotice}>
        {children}
      </PageFrame>
    );
  }
  const entries = navigationFor(actor);
  const principals = actor.principals.map(({ inWords }) => inWords);
  return (
    <PageFrame
      home="/overview"
      logo={logo}
      person={{ name: fullName(actor) ?? "", office: officeInWords(actor), href: "/account" }}
      signOut={<SignOutButton action={signOut} />}
      entries={entries}
      current={currentEntry(entries, path)}
      behalf={principals.length > 0 ? { person: enumerate(principals) } : undefined}
      demoNotice={demoNotice}
    >
      {children}
    </PageFrame>
  );
}

/** None on the sign-in pages themselves, and none for guests, who need no account. */
function signInLink(path: string | null): string | undefined {
  const needsNone = path?.startsWith("/sign-in") || /^\/(invitation|call)\//.test(path ?? "");
  return needsNone ? undefined : "/sign-in";
}
