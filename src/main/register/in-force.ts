import { inForceAt } from '#domain/register/in-force-at.ts';
import type { RecordOfProcessing } from '#domain/register/record-of-processing.ts';
import type { SupervisoryAuthority } from '#domain/register/supervisory-authority.ts';
import { ok, refuse, type Result } from '#domain/result.ts';
import type { LetterRefusal } from '#shared/refusal.ts';
import type { Registers } from './load-registers.ts';

/** The record in force on a date (`YYYY-MM-DD`); refused before the first policy. */
export function registerAt(
  { versions }: Registers,
  date: string,
): Result<RecordOfProcessing, LetterRefusal> {
  const version = inForceAt(versions, date);
  return version ? ok(version) : refuse({ code: 'register-missing', date });
}

/** The authority as it is named on a date. Throws before 1973: no letter is that old. */
export function authorityAt({ authorities }: Registers, date: string): SupervisoryAuthority {
  const authority = inForceAt(authorities, date);
  if (!authority) throw new Error(`No supervisory authority on ${date}`);
  return authority;
}
