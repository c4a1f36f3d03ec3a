/** How a person can show who they are, the least intrusive first (EDPB 01/2022, 65-79). A copy of an ID is none of them. */
export const identityMeans = [
  'log-in',
  'code-to-known-address',
  'known-details',
  'electronic-id',
  'other',
] as const;
export type IdentityMeans = (typeof identityMeans)[number];

/**
 * Whether it is known that the requester is who they say (Art. 12(6)). Asking needs reasonable doubts; a confirmation
 * is a note of the fact, never a copy of a document (EDPB 01/2022, para 79). Instants are ISO 8601.
 */
export type Identity =
  | { readonly state: 'undecided' }
  | { readonly state: 'not-needed'; readonly reason: string }
  | {
      readonly state: 'asked';
      readonly at: string;
      readonly why: string;
      readonly means: IdentityMeans;
    }
  | { readonly state: 'confirmed'; readonly note: string; readonly at: string }
  | { readonly state: 'failed'; readonly reason: string };

/** Whether an answer may go to this person as far as identity goes. */
export const isSettled = ({ state }: Identity): boolean =>
  state === 'confirmed' || state === 'not-needed';
