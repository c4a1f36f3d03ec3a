/** When something happened, for an event that is written down later; nothing at all when it happens now. */
export const happened = (at: string | undefined): { readonly happenedAt?: string } =>
  at === undefined ? {} : { happenedAt: at };
