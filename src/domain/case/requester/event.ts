import type { RequesterGroup } from './facts.ts';

/** What can become known of who asks. */
export type RequesterEvent =
  | { readonly type: 'requester-classified'; readonly group: RequesterGroup }
  | {
      readonly type: 'representative-named';
      readonly name: string;
      readonly email: string;
      readonly relation: string;
    }
  | { readonly type: 'authority-shown'; readonly note: string }
  | { readonly type: 'representative-removed'; readonly reason: string };
