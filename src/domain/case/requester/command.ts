import type { RequesterGroup } from './facts.ts';

/** What staff can say of who asks. */
export type RequesterCommand =
  | { readonly type: 'classify-requester'; readonly group: RequesterGroup }
  | {
      readonly type: 'name-representative';
      readonly name: string;
      readonly email: string;
      readonly relation: string;
    }
  /** `note` says how it was shown, never a copy of the document. */
  | { readonly type: 'show-authority'; readonly note: string }
  | { readonly type: 'remove-representative'; readonly reason: string };
