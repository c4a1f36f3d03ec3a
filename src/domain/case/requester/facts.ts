/** The policy's own groups of persons; `unknown` until somebody has said. */
export const requesterGroups = [
  'unknown',
  'customer-contact',
  'service-user',
  'prospect',
  'other',
] as const;
export type RequesterGroup = (typeof requesterGroups)[number];

/** Somebody who acts for the requester, and whether their authority has been shown. */
export interface Representative {
  readonly name: string;
  readonly email: string;
  /** Lawyer, guardian, parent, association…, in the handler's words. */
  readonly relation: string;
  readonly authority: { readonly shown: false } | { readonly shown: true; readonly note: string };
}
