import { assertNever } from '../assert-never.ts';
import type { CaseKind } from '../case/kind.ts';
import type { Reference } from '../case/reference.ts';

/**
 * What an officer may do. A lead decides on officers, settings and disposal besides; a reader, such as an auditor, is
 * given what they are given, until a day, and writes nothing.
 */
export const roles = ['lead', 'officer', 'reader'] as const;
export type Role = (typeof roles)[number];

/**
 * What everybody can read of an event of the team, without any key: what signatures and rights are checked by. No names of
 * people are in it. Keys are base64url; days `YYYY-MM-DD`; `officer` and `desk` are ids.
 */
export type TeamOpen =
  /** An officer may write, with a key: the one in the invitation, until they have made one of their own. */
  | {
      readonly type: 'officer-admitted';
      readonly officer: string;
      /** Ed25519, public. */
      readonly sign: string;
      /** X25519, public. */
      readonly kem: string;
      readonly role: Role;
      /** The last day on which what they write counts. */
      readonly until?: string;
      /** The invitation by its id, and the ordinal that is kept for its desk. */
      readonly invitation?: { readonly id: string; readonly ordinal: number };
    }
  /** An officer has new keys; signed with the ones before. */
  | {
      readonly type: 'officer-keyed';
      readonly officer: string;
      readonly sign: string;
      readonly kem: string;
    }
  | { readonly type: 'officer-removed'; readonly officer: string }
  | {
      readonly type: 'role-changed';
      readonly officer: string;
      readonly role: Role;
      readonly until?: string;
    }
  /** From now on is sealed with a new key, which every officer who stays is given: HPKE, base64url, by officer. */
  | {
      readonly type: 'epoch-begun';
      readonly epoch: number;
      readonly wraps: Readonly<Record<string, string>>;
    }
  /** A desk begins a log; its ordinal is 0 for the book's first. */
  | {
      readonly type: 'desk-joined';
      readonly desk: string;
      readonly officer: string;
      readonly ordinal: number;
    };

type Open<T extends TeamOpen['type']> = Extract<TeamOpen, { readonly type: T }>;

/** What can happen to those who keep the book, whole: names, and why, are read with a key alone. */
export type TeamEvent =
  | (Open<'officer-admitted'> & { readonly name: string })
  | Open<'officer-keyed'>
  | (Open<'officer-removed'> & { readonly reason: string })
  | (Open<'role-changed'> & { readonly reason: string })
  | Open<'epoch-begun'>
  | (Open<'desk-joined'> & { readonly name: string })
  /** From now on a reader is shown these cases, by their ids, and no others. Once more, it changes which they are. */
  | {
      readonly type: 'reader-given';
      readonly officer: string;
      readonly cases: readonly string[];
    }
  /** This desk has destroyed what it had of a disposed case. */
  | {
      readonly type: 'shredding-carried';
      readonly caseId: string;
      readonly reference: Reference;
      readonly desk: string;
    }
  /**
   * From now on the named officers alone open the case, and what the others see of it stands here. Once more, it changes
   * who they are. `dueOn` is as in `DueDate.due`.
   */
  | {
      readonly type: 'case-confined';
      readonly caseId: string;
      readonly reference: Reference;
      readonly kind: CaseKind;
      readonly receivedAt: string;
      readonly dueOn: string;
      readonly officers: readonly string[];
      readonly reason: string;
    };

/** The public part of an event of the book's, or `undefined` when all of it is sealed. */
export function openOf(event: { readonly type: string }): TeamOpen | undefined {
  if (!isOpen(event)) return undefined;
  switch (event.type) {
    case 'officer-admitted': {
      const { name: _, ...open } = event;
      return open;
    }
    case 'officer-removed':
    case 'role-changed': {
      const { reason: _, ...open } = event;
      return open;
    }
    case 'desk-joined': {
      const { name: _, ...open } = event;
      return open;
    }
    case 'officer-keyed':
    case 'epoch-begun':
      return event;
    default:
      return assertNever(event);
  }
}

type WithOpen = Extract<TeamEvent, { readonly type: TeamOpen['type'] }>;

const openTypes: Readonly<Record<TeamOpen['type'], true>> = {
  'officer-admitted': true,
  'officer-keyed': true,
  'officer-removed': true,
  'role-changed': true,
  'epoch-begun': true,
  'desk-joined': true,
};

/** Whether events of a type have a public part. */
export const hasOpen = (type: string): type is TeamOpen['type'] => Object.hasOwn(openTypes, type);

const isOpen = (event: { readonly type: string }): event is WithOpen => hasOpen(event.type);
