/**
 * Why processing is restricted, by the points of Art. 18(1): accuracy contested (a), unlawful but the person wants
 * restriction (b), needed by the person for claims (c), objection pending (d).
 */
export const restrictionGrounds = ['a', 'b', 'c', 'd'] as const;
export type RestrictionGround = (typeof restrictionGrounds)[number];

interface Restricted {
  readonly what: string;
  readonly ground: RestrictionGround;
  readonly since: string;
}

/** What the requester was told of its end: the day, `YYYY-MM-DD`, and why. Absent in old books. */
export interface Told {
  readonly liftsOn?: string;
  readonly reason?: string;
}

/** Whether processing is restricted. It can be lifted only after the requester was told (Art. 18(3)). Instants are ISO 8601. */
export type Restriction =
  | { readonly state: 'none' }
  | ({ readonly state: 'restricted' } & Restricted)
  | ({ readonly state: 'announced'; readonly announcedAt: string } & Told & Restricted)
  | ({ readonly state: 'lifted'; readonly liftedAt: string; readonly reason: string } & Restricted);

/** The data may only be stored now (Art. 18(2)). */
export const isRestricted = (
  restriction: Restriction,
): restriction is Extract<Restriction, { state: 'restricted' | 'announced' }> =>
  restriction.state === 'restricted' || restriction.state === 'announced';
