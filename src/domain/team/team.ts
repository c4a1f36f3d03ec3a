import type { Role, TeamOpen } from './event.ts';
import type { Place } from './order.ts';

/** Why an event counts for nothing: who signed it had no right to it. Words are in `shared/words`. */
export type StandingCode =
  /** Nobody of this book signed it. */
  | 'signer-unknown'
  /** Its desk never joined, or joined by an invitation that had been used. */
  | 'desk-unknown'
  /** The role does not reach so far. */
  | 'no-right'
  | 'officer-removed'
  /** The officer's last day had passed. */
  | 'until-passed'
  /** It contradicts what stands: another's keys, an ordinal that was not given to it, an officer there already. */
  | 'team-contradicted';

/** An event of the team, as its header has it. */
export interface TeamEntry extends Place {
  readonly officer?: string;
  /** ISO 8601 in UTC. */
  readonly at: string;
  readonly open: TeamOpen;
  /** Of the officer or desk it is about; absent where no key is at hand. */
  readonly name?: string;
}

/** Something that changed what an officer may do, or what they sign with. `place` is where it stands. */
export interface Change {
  readonly place: Place;
  readonly open: Extract<TeamOpen, { readonly officer: string }>;
}

/** An officer as the team's events have made them. */
export interface Officer {
  readonly id: string;
  /** '' where no key is at hand. */
  readonly name: string;
  readonly role: Role;
  /** The last day on which what they write counts, `YYYY-MM-DD`. */
  readonly until?: string;
  /** Ed25519 and X25519, public, base64url. */
  readonly sign: string;
  readonly kem: string;
  /** ISO 8601 in UTC. */
  readonly admittedAt: string;
  /** When they were removed, ISO 8601 in UTC. */
  readonly removedAt?: string;
  /** Until they have made keys of their own, those of the invitation stand. */
  readonly invited: boolean;
}

/** A desk that has joined. */
export interface Desk {
  readonly desk: string;
  readonly officer: string;
  readonly ordinal: number;
  readonly name: string;
}

/** Those who keep a book, and with which rights. */
export interface Team {
  /** In the order in which they were admitted, removed ones among them. */
  readonly officers: readonly Officer[];
  readonly desks: readonly Desk[];
  /** The newest epoch of keys; 0 from the beginning. */
  readonly epoch: number;
  /** Every ordinal that was ever given out, to desks and in invitations. */
  readonly ordinals: readonly number[];
  /** By officer, in order; what an event is judged by, see `standing`. */
  readonly changes: ReadonlyMap<string, readonly Change[]>;
  /** Events of the team that count for nothing, by `placeKey`. */
  readonly refused: ReadonlyMap<string, StandingCode>;
}

/** A book before anybody signed: of the first version, or not yet made. */
export const noTeam: Team = {
  officers: [],
  desks: [],
  epoch: 0,
  ordinals: [],
  changes: new Map(),
  refused: new Map(),
};

/** The officers who may act, as of all that is known. */
export const activeOfficers = ({ officers }: Team): readonly Officer[] =>
  officers.filter(({ removedAt }) => removedAt === undefined);

/** The officers who were removed, as of all that is known. */
export const removedOfficers = ({ officers }: Team): readonly Officer[] =>
  officers.filter(({ removedAt }) => removedAt !== undefined);

/** The ordinal of a desk; 0 where nobody has joined yet. */
export const ordinalOf = ({ desks }: Team, desk: string): number =>
  desks.find((joined) => joined.desk === desk)?.ordinal ?? 0;

/** The desk that began the book: what was written before desks had names is its; `undefined` where nobody has joined yet. */
export const firstDesk = ({ desks }: Team): string | undefined =>
  desks.find(({ ordinal }) => ordinal === 0)?.desk;

/** Whether more than one desk may be giving numbers: then each keeps to its own. */
export const isShared = ({ ordinals }: Team): boolean => ordinals.some((ordinal) => ordinal !== 0);
