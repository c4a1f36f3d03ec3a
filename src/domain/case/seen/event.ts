/** How somebody had a confidential case before them: on the screen, or in a list of cases with the names of who asked. */
export const seeings = ['opened', 'exported'] as const;
export type Seeing = (typeof seeings)[number];

/**
 * An officer who is named in a confidential case had it before them: who, and when, is what any event says of itself. Once a
 * day for each of them, see `is-to-note.ts`.
 */
export type SeenEvent = { readonly type: 'case-seen'; readonly how: Seeing };
