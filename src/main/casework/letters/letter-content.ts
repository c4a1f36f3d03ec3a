import type { Case } from '#domain/case/case.ts';
import { ok, type Result } from '#domain/result.ts';
import type { Refusal } from '#shared/refusal.ts';
import { sha256 } from '../../vault/sealing/sha256.ts';
import { composeLetter, type Composed } from './compose-letter.ts';
import type { LetterWanted } from './letter-context.ts';
import type { Work } from '../work.ts';

/**
 * The SHA-256 of all a letter says if it is dated a day: an approval is of what was drafted on its own day, and holds on
 * the next as long as nothing but the date would differ.
 */
export async function contentOn(
  work: Work,
  subject: Case,
  wanted: LetterWanted,
): Promise<Result<string, Refusal>> {
  const composed = await composeLetter(work, subject, wanted);
  if (!composed.ok) return composed;
  return ok(contentOf(composed.value));
}

/** The same of a letter that is composed already. */
export const contentOf = ({ document }: Composed): string =>
  sha256(JSON.stringify(document)).toString('hex');
