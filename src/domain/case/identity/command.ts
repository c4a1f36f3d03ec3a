/** What staff can do about who the requester is. */
export type IdentityCommand = { readonly type: 'confirm-identity'; readonly note: string };
