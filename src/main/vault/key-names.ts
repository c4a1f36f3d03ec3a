/** The book's own keys in the key file. */
export const keyNames = ['master', 'book', 'snapshot'] as const;
type KeyName = (typeof keyNames)[number];

/** What such a key is bound to where it is wrapped, so that none can stand for another or come from another book. */
export const boundAs = (name: KeyName, bookId: string) => `${name} key ${bookId}`;
