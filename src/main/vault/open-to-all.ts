import { inPieces } from '../jobs/in-pieces.ts';
import { caseKey, unpackCaseKeys } from './cases/case-keys.ts';
import type { AnyKeyFile, LocalOfficer } from './key-file/key-file.ts';
import { boundAs, epochBoundAs, officerBoundAs } from './key-file/key-names.ts';
import { unwrap } from './opening/root-key.ts';
import { hasOwnKey, open } from './sealing/seal.ts';

/** What is in memory where a key was wiped. Whatever was sealed with it can be read by anyone. */
const noKey = Buffer.alloc(32);

/**
 * Whether any key in the file is wrapped by no key at all.
 *
 * @param rest waited for between pieces: there may be a hundred thousand
 */
export async function opensToAll(file: AnyKeyFile, rest?: () => Promise<void>): Promise<boolean> {
  if (wrappingsOf(file).some(([wrapped, bound]) => unwrap(noKey, wrapped, bound))) return true;
  const cases = unpackCaseKeys(Buffer.from(file.cases, 'base64'));
  for await (const ids of inPieces(cases.ids(), rest)) {
    if (ids.some((caseId) => caseKey(cases, noKey, caseId) !== undefined)) return true;
  }
  return false;
}

/** Every wrapped key but those of cases, with what it is bound to. */
function wrappingsOf(file: AnyKeyFile): (readonly [wrapped: string, bound: string])[] {
  const { bookId } = file;
  const own = (['book', 'snapshot'] as const).map(
    (name) => [file[name], boundAs(name, bookId)] as const,
  );
  if (file.version === 1) return [[file.master, boundAs('master', bookId)], ...own];
  return [
    ...own,
    [file.trust, boundAs('trust', bookId)],
    ...file.epochs.map(({ epoch, key }) => [key, epochBoundAs(epoch, bookId)] as const),
    ...file.officers.flatMap((officer) => partsOf(officer, bookId)),
  ];
}

const partsOf = ({ officer, sign, kem, former, door }: LocalOfficer, bookId: string) => {
  const as = (name: 'sign' | 'kem' | 'door') => officerBoundAs(name, bookId, officer);
  return [
    [sign, as('sign')] as const,
    [door.secret, as('door')] as const,
    ...[kem, ...former].map((wrapped) => [wrapped, as('kem')] as const),
  ];
};

/** Whether what a key has opened is known to be shut to who has none: by the key and the sum, without trying. */
export const isShutBy = (key: Uint8Array, sealed: Uint8Array): boolean =>
  hasOwnKey(sealed) && key.some((byte) => byte !== 0);

/** Whether something was sealed with no key at all. */
export const isOpenToAll = (sealed: Uint8Array, bound: string): boolean =>
  open(noKey, sealed, bound) !== undefined;
