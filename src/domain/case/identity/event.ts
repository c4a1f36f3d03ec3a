/** What can happen about who the requester is. */
export type IdentityEvent = { readonly type: 'identity-confirmed'; readonly note: string };
