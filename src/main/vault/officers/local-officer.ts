import { refuse, ok, type Result } from '#domain/result.ts';
import type { BookRefusal } from '#shared/refusals/book-refusal.ts';
import type { LocalOfficer } from '../key-file/key-file.ts';
import { officerBoundAs } from '../key-file/key-names.ts';
import { makeRoot, openRoot, unwrap, type Secret } from '../opening/root-key.ts';
import { seal } from '../sealing/seal.ts';
import { newReceivingKey, openSealed, sealTo } from './envelope.ts';

/** An officer's own keys, opened. */
export interface OwnKeys {
  readonly officer: string;
  readonly root: Buffer;
  /** Ed25519 and X25519, the secret parts. */
  readonly sign: Buffer;
  readonly kem: Buffer;
  /** What stood in place of `kem` before, newest first. */
  readonly former: readonly Buffer[];
}

type Names = Omit<OwnKeys, 'root'>;

/** An officer's part of the key file under a new passphrase, with a new root, door and recovery key. */
export async function makeLocalOfficer(
  bookId: string,
  own: Names,
  master: Uint8Array,
  passphrase: string,
  cost?: number,
) {
  const { root, recoveryKey, kdf, byPassphrase, byRecovery } = await makeRoot(
    bookId,
    passphrase,
    cost,
  );
  const wraps = { kdf, root: { byPassphrase, byRecovery } };
  const record = await localOfficerOver(bookId, { ...own, root }, wraps, master);
  return { record, recoveryKey, own: { ...own, root } };
}

/** An officer's part of the key file over a root key that is wrapped already. */
export async function localOfficerOver(
  bookId: string,
  { officer, root, sign, kem, former }: OwnKeys,
  wraps: Pick<LocalOfficer, 'kdf' | 'root'>,
  master: Uint8Array,
): Promise<LocalOfficer> {
  const door = newReceivingKey();
  const wrap = (name: 'sign' | 'kem' | 'door', key: Buffer) =>
    seal(root, key, officerBoundAs(name, bookId, officer)).toString('base64');
  return withMaster(
    bookId,
    {
      officer,
      ...wraps,
      sign: wrap('sign', sign),
      kem: wrap('kem', kem),
      former: former.map((key) => wrap('kem', key)),
      door: { public: door.public.toString('base64'), secret: wrap('door', door.secret) },
    },
    master,
  );
}

/** The same officer with another master key, which takes none of their secrets. */
export async function withMaster(
  bookId: string,
  record: Omit<LocalOfficer, 'master'>,
  master: Uint8Array,
): Promise<LocalOfficer> {
  const door = Buffer.from(record.door.public, 'base64');
  const sealed = await sealTo(door, master, officerBoundAs('master', bookId, record.officer));
  return { ...record, master: sealed.toString('base64') };
}

/** Whose secret this is: every officer's is tried in turn, for the file does not say who is who. */
export async function whoOpens(
  bookId: string,
  officers: readonly LocalOfficer[],
  secret: Secret,
): Promise<Result<{ record: LocalOfficer; root: Buffer }, BookRefusal>> {
  let refusal: BookRefusal = { code: 'passphrase-wrong' };
  for (const record of officers) {
    const root = await openRoot({ bookId, ...record }, secret);
    if (root.ok) return ok({ record, root: root.value });
    refusal = root.error;
  }
  return refuse(refusal);
}

/** What an officer's root key opens, or `undefined` where a part of it does not belong to the others. */
export async function openOfficer(
  bookId: string,
  { officer, ...record }: LocalOfficer,
  root: Buffer,
): Promise<{ own: OwnKeys; master: Buffer } | undefined> {
  const part = (name: 'sign' | 'kem' | 'door', wrapped: string) =>
    unwrap(root, wrapped, officerBoundAs(name, bookId, officer));
  const sign = part('sign', record.sign);
  const kem = part('kem', record.kem);
  const door = part('door', record.door.secret);
  const former = record.former.flatMap((wrapped) => part('kem', wrapped) ?? []);
  if (!sign || !kem || !door || former.length < record.former.length) return undefined;
  const sealed = Buffer.from(record.master, 'base64');
  const master = await openSealed(door, sealed, officerBoundAs('master', bookId, officer));
  return master && { own: { officer, root, sign, kem, former }, master };
}
