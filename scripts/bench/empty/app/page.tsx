/** Rendered for each request, as every page of the network is: its policy carries a nonce of its own. */
export const dynamic = "force-dynamic";

export default function Page() {
  return <main />;
}
