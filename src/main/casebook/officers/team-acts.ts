import { ok, refuse, type Result } from '#domain/result.ts';
import type { Role, TeamEvent } from '#domain/team/event.ts';
import { isSameName } from '#domain/team/same-name.ts';
import { nextOrdinal } from '#domain/team/ordinals.ts';
import { activeOfficers, ordinalOf, removedOfficers, type Officer } from '#domain/team/team.ts';
import { textOf } from '#main/vault/sealing/as-text.ts';
import { beginEpoch, nextEpoch } from '#main/vault/epochs.ts';
import type { OfficerRefusal } from '#shared/refusals/officer-refusal.ts';
import type { BookRefusal } from '#shared/refusals/book-refusal.ts';
import type { By } from '../by.ts';
import type { Parts } from '../opening/parts.ts';
import { recordOnBook } from '../acts/book-events.ts';
import { epochsBegun, keepTeam } from './keep-team.ts';
import { receiversOf } from './receivers.ts';

/** An officer who is to be admitted, with the public parts of the keys of their invitation. */
export interface ToAdmit {
  readonly name: string;
  readonly role: Role;
  /** The last day on which what they write counts, `YYYY-MM-DD`. */
  readonly until?: string;
  /** The cases a reader is shown, by id; left out: all that the team reads. */
  readonly given?: readonly string[];
  readonly officer: string;
  readonly invitation: string;
  readonly sign: Buffer;
  readonly kem: Buffer;
}

type Refused = OfficerRefusal | BookRefusal;

/** Admits an officer by an invitation; gives the ordinal that is kept for their desk. */
export async function admit(
  parts: Parts,
  { name, role, until, given, officer, invitation, sign, kem }: ToAdmit,
  by: By,
): Promise<Result<number, Refused>> {
  const { team } = parts.roster;
  if (!isLead(parts)) return refuse({ code: 'lead-needed' });
  if (officerNamed(parts, name)) return refuse({ code: 'officer-exists', name });
  const ordinal = nextOrdinal(ordinalOf(team, parts.keys.desk), team.ordinals);
  const event: TeamEvent = {
    type: 'officer-admitted',
    officer,
    name,
    role,
    ...(until !== undefined && { until }),
    sign: textOf(sign),
    kem: textOf(kem),
    invitation: { id: invitation, ordinal },
  };
  const giving: TeamEvent[] = given ? [{ type: 'reader-given', officer, cases: given }] : [];
  const written = await recordOnBook(parts, [event, ...giving], by);
  return written.ok ? ok(ordinal) : written;
}

/**
 * Removes an officer, and begins an epoch whose key all others are given: what is written from then on they never open.
 * Gives which epoch it is, counted from 1 for the book's first.
 */
export async function remove(
  parts: Parts,
  name: string,
  reason: string,
  by: By,
): Promise<Result<number, Refused>> {
  const { team } = parts.roster;
  if (!isLead(parts)) return refuse({ code: 'lead-needed' });
  const gone = officerNamed(parts, name);
  if (!gone) return refuse({ code: 'officer-unknown', name });
  const stay = activeOfficers(team).filter(({ id }) => id !== gone.id);
  if (!stay.some(({ role, invited }) => role === 'lead' && !invited)) {
    return refuse({ code: 'officer-last-lead' });
  }
  const begun = await epochFor(parts, stay);
  const events: TeamEvent[] = [{ type: 'officer-removed', officer: gone.id, reason }, begun];
  const written = await recordOnBook(parts, events, by);
  if (!written.ok) return written;
  await keepTeam(parts);
  return ok(epochsBegun(parts.roster).length);
}

/**
 * Begins another epoch where the newest one was begun for somebody who is removed: of two leads who each removed an officer,
 * neither had known of the other's. Only a lead's desk does.
 */
export async function renewEpoch(parts: Parts, by: By): Promise<Result<void, BookRefusal>> {
  const { roster, keys } = parts;
  const { team } = roster;
  if (!isLead(parts)) return ok(undefined);
  const removed = removedOfficers(team);
  const isLeaky = epochsBegun(roster).some(
    ({ epoch, wraps }) => epoch === keys.epoch && removed.some(({ id }) => id in wraps),
  );
  if (!isLeaky) return ok(undefined);
  const written = await recordOnBook(parts, [await epochFor(parts, activeOfficers(team))], by);
  if (!written.ok) return written;
  await keepTeam(parts);
  return ok(undefined);
}

/** The event that begins the next epoch for some officers. */
async function epochFor(
  { bookId, roster: { team }, keys }: Parts,
  officers: readonly Officer[],
): Promise<Extract<TeamEvent, { type: 'epoch-begun' }>> {
  const last = Math.max(team.epoch, keys.epoch);
  const epoch = nextEpoch(last, ordinalOf(team, keys.desk));
  const wraps = await beginEpoch(bookId, epoch, receiversOf(officers));
  return { type: 'epoch-begun', epoch, wraps };
}

/** The officer of that name who may act, or has been invited. Names are told apart as people do. */
function officerNamed({ roster: { team } }: Parts, name: string): Officer | undefined {
  return activeOfficers(team).find((officer) => isSameName(officer.name, name));
}

const isLead = ({ roster: { team }, keys }: Parts): boolean =>
  activeOfficers(team).some(({ id, role }) => id === keys.officer && role === 'lead');
