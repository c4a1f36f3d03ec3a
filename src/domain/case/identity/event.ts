import type { IdentityMeans } from './facts.ts';

/** What can happen about who the requester is. */
export type IdentityEvent =
  | { readonly type: 'identity-waived'; readonly reason: string }
  | {
      readonly type: 'identity-asked';
      readonly why: string;
      readonly means: IdentityMeans;
      readonly happenedAt?: string;
    }
  | {
      readonly type: 'identity-confirmed';
      readonly note: string;
      readonly happenedAt?: string;
    }
  | { readonly type: 'identity-failed'; readonly reason: string };
