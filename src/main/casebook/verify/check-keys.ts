import { ok, type Result } from '#domain/result.ts';
import { slotLength, unpackCaseKeys } from '#main/vault/cases/case-keys.ts';
import type { AnyKeyFile } from '#main/vault/key-file.ts';
import { opensToAll } from '#main/vault/open-to-all.ts';
import type { BookRefusal } from '#shared/refusal.ts';
import type { BookFault, Verification } from '#shared/verification.ts';
import type { Seen } from './seen.ts';

/**
 * What the key file shows without any key, beside the log.
 *
 * @param mayLack whether a case's key need not be here
 */
export function checkKeys(
  file: AnyKeyFile,
  seen: Seen,
  mayLack: (caseId: string) => boolean = () => false,
): [BookFault[], Verification['keys']] {
  const packed = Buffer.from(file.cases, 'base64');
  const ids = [...unpackCaseKeys(packed).ids()];
  const confined = file.version === 1 ? [] : file.confined.map(({ caseId }) => caseId);
  const held = new Set([...ids, ...confined]);
  const faults: BookFault[] = [];
  if (packed.length % slotLength !== 0) faults.push({ code: 'keys-misshapen' });
  const doubled = ids.length - new Set(ids).size;
  if (doubled > 0) faults.push({ code: 'keys-doubled', cases: doubled });
  if (opensToAll(file)) faults.push({ code: 'keys-open-to-all' });
  const missing = [...seen.living()].filter(([caseId]) => !held.has(caseId));
  const owed = missing.filter(([caseId]) => !mayLack(caseId));
  const [first] = owed;
  if (first) faults.push({ code: 'case-key-missing', seq: first[1], cases: owed.length });
  const used = seen.cases.size - seen.shredded.size - missing.length;
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
