import { ok, type Result } from '#domain/result.ts';
import { slotLength, unpackCaseKeys } from '#main/vault/cases/case-keys.ts';
import type { AnyKeyFile } from '#main/vault/key-file/key-file.ts';
import { opensToAll } from '#main/vault/open-to-all.ts';
import type { BookRefusal } from '#shared/refusals/book-refusal.ts';
import type { BookFault, Verification } from '#shared/verification.ts';
import { inPieces } from '../../jobs/in-pieces.ts';
import type { Seen } from './seen.ts';

/**
 * What the key file shows without any key, beside the log.
 *
 * @param mayLack whether a case's key need not be here
 * @param rest waited for between pieces
 */
export async function checkKeys(
  file: AnyKeyFile,
  seen: Seen,
  mayLack: (caseId: string) => boolean = () => false,
  rest?: () => Promise<void>,
): Promise<[BookFault[], Verification['keys']]> {
  const packed = Buffer.from(file.cases, 'base64');
  const confined = file.version === 1 ? [] : file.confined.map(({ caseId }) => caseId);
  const held = new Set<string>();
  let doubled = 0;
  for await (const ids of inPieces(unpackCaseKeys(packed).ids(), rest)) {
    const before = held.size;
    for (const caseId of ids) held.add(caseId);
    doubled += ids.length - (held.size - before);
  }
  for (const caseId of confined) held.add(caseId);
  const faults: BookFault[] = [];
  if (packed.length % slotLength !== 0) faults.push({ code: 'keys-misshapen' });
  if (doubled > 0) faults.push({ code: 'keys-doubled', cases: doubled });
  if (await opensToAll(file, rest)) faults.push({ code: 'keys-open-to-all' });
  let missing = 0;
  const owed: number[] = [];
  for await (const cases of inPieces(seen.living(), rest)) {
    for (const [caseId, seq] of cases) {
      if (held.has(caseId)) continue;
      missing += 1;
      if (!mayLack(caseId)) owed.push(seq);
    }
  }
  const [first] = owed;
  if (first !== undefined)
    faults.push({ code: 'case-key-missing', seq: first, cases: owed.length });
  const used = seen.cases.size - seen.shredded.size - missing;
  const outliving = [...seen.shredded].filter((caseId) => held.has(caseId)).length;
  return [faults, { used, spare: held.size - used - outliving, outliving }];
}

/** A key file that cannot be used is no reason not to look at the rest. */
export const isKeyFault = (refusal: BookRefusal): refusal is BookRefusal & BookFault =>
  refusal.code === 'keys-damaged' || refusal.code === 'key-cost-refused';

/**
 * What is wrong with the key file itself; one that is missing, while its copy serves, is as bad as a damaged one. Of one that
 * could not be read nobody can tell: refused.
 */
export function keyFileFaults(
  itself: Result<unknown, BookRefusal>,
): Result<readonly BookFault[], BookRefusal> {
  if (itself.ok) return ok([]);
  if (isKeyFault(itself.error)) return ok([itself.error]);
  return itself.error.code === 'book-missing' ? ok([{ code: 'keys-damaged' }]) : itself;
}
