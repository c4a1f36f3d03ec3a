import { caseKey, unpackCaseKeys } from './case-keys.ts';
import type { KeyFile } from './key-file.ts';
import { boundAs, keyNames } from './key-names.ts';
import { unwrap } from './root-key.ts';
import { open } from './seal.ts';

/** What is in memory where a key was wiped. Whatever was sealed with it can be read by anyone. */
const noKey = Buffer.alloc(32);

/** Whether any key in the file is wrapped by no key at all. */
export function opensToAll(file: KeyFile): boolean {
  const own = keyNames.some((name) => unwrap(noKey, file[name], boundAs(name, file.bookId)));
  if (own) return true;
  const cases = unpackCaseKeys(Buffer.from(file.cases, 'base64'));
  return [...cases.ids()].some((caseId) => caseKey(cases, noKey, caseId) !== undefined);
}

/** Whether something was sealed with no key at all. */
export const isOpenToAll = (sealed: Uint8Array, bound: string): boolean =>
  open(noKey, sealed, bound) !== undefined;
