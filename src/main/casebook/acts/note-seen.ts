import type { Seeing } from '#domain/case/seen/event.ts';
import { isToNote } from '#domain/case/seen/is-to-note.ts';
import { ok, type Result } from '#domain/result.ts';
import type { BookRefusal } from '#shared/refusals/book-refusal.ts';
import type { By } from '../by.ts';
import { foldAgain } from '../opening/fold-again.ts';
import { afterWriting, type Parts } from '../opening/parts.ts';
import { atWork } from '../officers/at-work.ts';
import { confinementsOf } from '../officers/confinements.ts';

/**
 * Notes in a confidential case that whoever is at work has it before them, and in any case that who only reads has; says whether there was something to note. It is sealed
 * as the case's other events are: who else looked is for those who may look.
 */
export async function noteSeen(
  parts: Parts,
  caseId: string,
  how: Seeing,
  { at, actor }: By,
): Promise<Result<boolean, BookRefusal>> {
  const { keys, projection, reader } = parts;
  const isNoted = confinementsOf(parts).has(caseId) || atWork(parts).role === 'reader';
  if (!isNoted || !keys.holds(caseId)) return ok(false);
  const instant = Temporal.Instant.from(at).toString();
  const history = reader.history(caseId);
  const seer = { officer: keys.officer, at: instant, how };
  if (history.length === 0 || !isToNote(history, seer, projection.zoneOf(undefined))) {
    return ok(false);
  }
  const event = { type: 'case-seen', how } as const;
  const written = await parts.write([{ caseId, at: instant, actor, event, blobs: [] }]);
  if (!written.ok) return written;
  if (parts.journal.place.heads.size > 1) foldAgain(parts, [caseId]);
  afterWriting(parts);
  return ok(true);
}
