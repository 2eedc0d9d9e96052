declare module "oidc-provider" {
  import type { RequestListener } from "node:http";

  /** The part of oidc-provider that the tests use; it comes without types. */
  // biome-ignore lint/style/noDefaultExport: the package exports it so
  export default class Provider {
    constructor(issuer: string, configuration: Record<string, unknown>);
    callback(): RequestListener;
  }
}
