import { assertNever } from '../assert-never.ts';
import { hasOpen, roles, type Role, type TeamOpen } from './event.ts';

const id = /^[\w-]{11}$/;
const key = /^[\w-]{43}$/;
const wrapped = /^[\w-]{1,400}$/;
const day = /^\d{4}-\d{2}-\d{2}$/;
const mostOrdinal = 999_999;

/**
 * Reads the public part of a team's event from what another desk wrote: `undefined` when it is not exactly one of ours, and
 * then nothing of the batch can be believed.
 *
 * @param type as the event's header says it
 */
export function readOpen(type: string, open: unknown): TeamOpen | undefined {
  if (!hasOpen(type) || typeof open !== 'object' || open === null) return undefined;
  const said = new Map<string, unknown>(Object.entries(open));
  if (said.get('type') !== type) return undefined;
  const text = (name: string, pattern: RegExp) => {
    const value = said.get(name);
    return typeof value === 'string' && pattern.test(value) ? value : undefined;
  };
  const number = (name: string) => numberIn(said.get(name));
  const [officer, sign, kem, desk] = [
    text('officer', id),
    text('sign', key),
    text('kem', key),
    text('desk', id),
  ];
  const role = roleIn(said.get('role'));
  const until = text('until', day);
  if (said.has('until') && until === undefined) return undefined;
  const last = until === undefined ? {} : { until };
  switch (type) {
    case 'officer-admitted': {
      const invitation = invitationIn(said.get('invitation'));
      if (said.has('invitation') && !invitation) return undefined;
      if (!officer || !sign || !kem || !role) return undefined;
      return { type, officer, sign, kem, role, ...last, ...(invitation && { invitation }) };
    }
    case 'officer-keyed':
      return officer && sign && kem ? { type, officer, sign, kem } : undefined;
    case 'officer-removed':
      return officer ? { type, officer } : undefined;
    case 'role-changed':
      return officer && role ? { type, officer, role, ...last } : undefined;
    case 'epoch-begun': {
      const [epoch, wraps] = [number('epoch'), wrapsIn(said.get('wraps'))];
      return epoch && wraps ? { type, epoch, wraps } : undefined;
    }
    case 'desk-joined': {
      const ordinal = number('ordinal');
      if (!desk || !officer || ordinal === undefined) return undefined;
      return { type, desk, officer, ordinal };
    }
    default:
      return assertNever(type);
  }
}

const roleIn = (value: unknown): Role | undefined => roles.find((role) => role === value);

const numberIn = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 && value <= mostOrdinal
    ? value
    : undefined;

function invitationIn(value: unknown): { id: string; ordinal: number } | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { id: named, ordinal: given } = value as Record<string, unknown>;
  const ordinal = numberIn(given);
  if (typeof named !== 'string' || !wrapped.test(named) || !ordinal) return undefined;
  return { id: named, ordinal };
}

function wrapsIn(value: unknown): Record<string, string> | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const wraps: [string, string][] = [];
  for (const [officer, wrap] of Object.entries(value)) {
    if (!id.test(officer) || typeof wrap !== 'string' || !wrapped.test(wrap)) return undefined;
    wraps.push([officer, wrap]);
  }
  return Object.fromEntries(wraps);
}
