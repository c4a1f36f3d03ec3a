import { assertNever } from '../assert-never.ts';
import { isOver } from './book-day.ts';
import type { TeamOpen } from './event.ts';
import { placeKey } from './order.ts';
import { invitationOf } from './ordinals.ts';
import { mayWrite } from './rights.ts';
import type { Sight } from './sight.ts';
import { teamOrder } from './team-order.ts';
import type { Change, Desk, Officer, StandingCode, Team, TeamEntry } from './team.ts';

type Open<T extends TeamOpen['type']> = Extract<TeamOpen, { readonly type: T }>;

/**
 * The team that events have made: the same from the same events, in whatever order they came. An event counts only when
 * who signed it had the right to it by all that stands before it (`team-order.ts`). Total: what makes no sense is
 * refused by name, whoever wrote it.
 *
 * @param entries the team's events, signatures checked
 * @param root the public signing key of the first officer, base64url, where it is known: nobody else can be the first then
 */
export function teamOf(entries: Iterable<TeamEntry>, sight: Sight, root?: string): Team {
  const building = new Building(root);
  const order = teamOrder(entries, sight, (entry) => building.rankOf(entry.officer));
  for (const entry of order) building.take(entry);
  return building.team();
}

class Building {
  readonly #root: string | undefined;
  readonly #officers = new Map<string, Officer>();
  readonly #desks = new Map<string, Desk>();
  readonly #ordinals = new Set<number>();
  readonly #changes = new Map<string, Change[]>();
  readonly #refused = new Map<string, StandingCode>();
  /** The desks that say they are the first, until one's officer is admitted. */
  readonly #firsts = new Map<string, TeamEntry>();
  #epoch = 0;

  constructor(root: string | undefined) {
    this.#root = root;
  }

  /** Who was admitted first comes first. */
  rankOf(officer = ''): number {
    const rank = [...this.#officers.keys()].indexOf(officer);
    return rank < 0 ? Number.MAX_SAFE_INTEGER : rank;
  }

  take(entry: TeamEntry): void {
    const code = this.#officers.size === 0 ? this.#found(entry) : this.#judge(entry);
    if (code) this.#refused.set(placeKey(entry), code);
  }

  team(): Team {
    // Those who said they were the first, and were not.
    for (const entry of this.#firsts.values()) this.#refused.set(placeKey(entry), 'signer-unknown');
    return {
      officers: [...this.#officers.values()],
      desks: [...this.#desks.values()],
      epoch: this.#epoch,
      ordinals: [...this.#ordinals],
      changes: this.#changes,
      refused: this.#refused,
    };
  }

  /** A book begins with its first desk, and with the officer there, who admits themselves. */
  #found(entry: TeamEntry): StandingCode | undefined {
    const { open, officer, desk = '' } = entry;
    const first = this.#firsts.get(desk);
    if (open.type === 'desk-joined' && open.ordinal === 0 && open.desk === desk && !first) {
      this.#firsts.set(desk, entry);
      return undefined;
    }
    const founds =
      first?.officer === officer &&
      open.type === 'officer-admitted' &&
      open.officer === officer &&
      open.role === 'lead' &&
      (this.#root === undefined || this.#root === open.sign);
    if (!first || !founds) return 'signer-unknown';
    this.#apply(entry);
    this.#apply(first);
    this.#firsts.delete(desk);
    return undefined;
  }

  /** Applies what counts, and says why the rest does not. */
  #judge(entry: TeamEntry): StandingCode | undefined {
    const code = this.#refuse(entry);
    if (!code) this.#apply(entry);
    return code;
  }

  #refuse({ officer = '', open, at, desk }: TeamEntry): StandingCode | undefined {
    const signer = this.#officers.get(officer);
    if (!signer) return 'signer-unknown';
    if (signer.removedAt !== undefined) return 'officer-removed';
    if (isOver(signer.until, at)) return 'until-passed';
    if (open.type !== 'desk-joined' && !this.#desks.has(desk ?? '')) return 'desk-unknown';
    if (!mayWrite(signer.role, open.type)) return 'no-right';
    return this.#contradicts(open, officer, desk) ? 'team-contradicted' : undefined;
  }

  #contradicts(open: TeamOpen, signer: string, desk: string | undefined): boolean {
    switch (open.type) {
      case 'officer-admitted': {
        const known = this.#officers.get(open.officer);
        const { invitation } = open;
        return (
          (known !== undefined && known.removedAt === undefined) ||
          (invitation !== undefined && this.#ordinals.has(invitation.ordinal))
        );
      }
      case 'officer-keyed':
        return open.officer !== signer;
      case 'desk-joined':
        return (
          open.desk !== desk ||
          open.officer !== signer ||
          this.#desks.has(open.desk) ||
          !this.#mayTake(signer, open.ordinal) ||
          [...this.#desks.values()].some(({ ordinal }) => ordinal === open.ordinal)
        );
      case 'officer-removed':
      case 'role-changed':
        return !this.#officers.has(open.officer);
      case 'epoch-begun':
        return open.epoch < 1;
      default:
        return assertNever(open);
    }
  }

  /**
   * An ordinal that was kept for the officer, or one that descends from a desk of theirs and that nobody was given: a desk
   * that was restored from a backup takes such a one.
   */
  #mayTake(officer: string, ordinal: number): boolean {
    if (this.#kept(officer).includes(ordinal)) return true;
    if (ordinal < 1 || this.#ordinals.has(ordinal)) return false;
    const { inviter } = invitationOf(ordinal);
    const own = [...this.#desks.values()].filter((desk) => desk.officer === officer);
    return own.some((desk) => desk.ordinal === inviter);
  }

  /** The ordinals that were kept for an officer's desks. */
  #kept(officer: string): readonly number[] {
    return (this.#changes.get(officer) ?? []).flatMap(({ open }) =>
      open.type === 'officer-admitted' && open.invitation ? open.invitation.ordinal : [],
    );
  }

  #apply(entry: TeamEntry): void {
    const { open } = entry;
    if ('officer' in open) {
      const changes = this.#changes.get(open.officer) ?? [];
      changes.push({ place: entry, open });
      this.#changes.set(open.officer, changes);
    }
    switch (open.type) {
      case 'officer-admitted':
        this.#admit(entry, open);
        break;
      case 'officer-keyed':
        this.#change(open.officer, { sign: open.sign, kem: open.kem, invited: false });
        break;
      case 'officer-removed':
        this.#change(open.officer, { removedAt: entry.at });
        break;
      case 'role-changed': {
        const { role, until } = open;
        const officer = this.#officers.get(open.officer);
        if (!officer) break;
        const { until: _, ...facts } = officer;
        this.#officers.set(open.officer, { ...facts, role, ...(until !== undefined && { until }) });
        break;
      }
      case 'desk-joined': {
        const { desk, officer, ordinal } = open;
        this.#desks.set(desk, { desk, officer, ordinal, name: entry.name ?? '' });
        this.#ordinals.add(ordinal);
        break;
      }
      case 'epoch-begun':
        this.#epoch = Math.max(this.#epoch, open.epoch);
        break;
      default:
        assertNever(open);
    }
  }

  #admit({ at, name = '' }: TeamEntry, open: Open<'officer-admitted'>): void {
    const { officer: id, role, sign, kem, until, invitation } = open;
    const invited = invitation !== undefined;
    const facts = { id, name, role, sign, kem, admittedAt: at, invited };
    this.#officers.set(id, { ...facts, ...(until !== undefined && { until }) });
    if (invitation) this.#ordinals.add(invitation.ordinal);
  }

  #change(officer: string, change: Partial<Officer>): void {
    const before = this.#officers.get(officer);
    if (before) this.#officers.set(officer, { ...before, ...change });
  }
}
