import type { ClashKind } from '#domain/case/clash/facts.ts';

/** Two acts of people who did not know of each other, and that do not go together. */
export const kinds = {
  'decided-differently': 'Two have decided differently',
  'ended-differently': 'Closed in two ways',
  'ended-unaware': 'Closed without knowing what had come in or been done',
  'letter-twice': 'The same letter has gone out twice',
  'disposed-against': 'Disposed of while somebody worked on the case',
} satisfies Record<ClashKind, string>;
