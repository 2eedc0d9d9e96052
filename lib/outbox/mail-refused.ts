/** The mail will never arrive: the address is none, or the receiving server refuses it for good. Carries a code, never an address. */
export class MailRefused extends Error {
  override readonly name = "MailRefused";

  constructor(readonly code: string) {
    super(code);
  }
}
