import { slotLength, unpackCaseKeys } from '#main/vault/cases/case-keys.ts';
import type { AnyKeyFile } from '#main/vault/key-file.ts';
import { opensToAll } from '#main/vault/open-to-all.ts';
import type { BookFault, Verification } from '#shared/verification.ts';
import type { Seen } from './seen.ts';

/** What the key file shows without any key, beside the log. */
export function checkKeys(file: AnyKeyFile, seen: Seen): [BookFault[], Verification['keys']] {
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
  const [first] = missing;
  if (first) faults.push({ code: 'case-key-missing', seq: first[1], cases: missing.length });
  const used = seen.cases.size - seen.shredded.size - missing.length;
  const outliving = [...seen.shredded].filter((caseId) => held.has(caseId)).length;
  return [faults, { used, spare: held.size - used - outliving, outliving }];
}
