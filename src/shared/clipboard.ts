/** What can be taken to the clipboard: words from a page, or the recovery key, which opens everything. */
export const copiedThings = ['text', 'key'] as const;
export type CopiedThing = (typeof copiedThings)[number];

/** Seconds that the clipboard keeps what was copied from Ombud, if nothing else has been copied over it by then. */
export const keptSeconds = { text: 60, key: 30 } as const satisfies Record<CopiedThing, number>;
