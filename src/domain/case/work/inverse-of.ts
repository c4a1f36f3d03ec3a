import type { LinkRelation } from './facts.ts';

const inverses = {
  'same-person': 'same-person',
  'arose-from': 'led-to',
  'led-to': 'arose-from',
  related: 'related',
} as const satisfies Record<LinkRelation, LinkRelation>;

/**
 * What a link says when it is read from the other case.
 *
 * @example a breach `arose-from` a complaint: the complaint `led-to` the breach
 */
export const inverseOf = (relation: LinkRelation): LinkRelation => inverses[relation];
