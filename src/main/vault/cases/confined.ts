import type { KeyFile } from '../key-file/key-file.ts';
import { openSealed, sealTo } from '../officers/envelope.ts';
import type { OwnKeys } from '../officers/local-officer.ts';

/** The keys of one confidential case, oldest first, sealed to one officer; base64. */
export type Confined = KeyFile['confined'][number];

/** An officer whom keys are sealed to: X25519, 32 bytes. */
export interface Receiver {
  readonly officer: string;
  readonly kem: Uint8Array;
}

const keyLength = 32;

const boundAs = (bookId: string, caseId: string, officer: string) =>
  `case keys of ${caseId} in ${bookId} for ${officer}`;

/** Seals a case's keys to each of the officers who are named. */
export const confine = (
  bookId: string,
  caseId: string,
  keys: readonly Buffer[],
  named: readonly Receiver[],
): Promise<Confined[]> =>
  Promise.all(
    named.map(async ({ officer, kem }) => {
      const sealed = await sealTo(kem, Buffer.concat(keys), boundAs(bookId, caseId, officer));
      return { caseId, officer, keys: sealed.toString('base64') };
    }),
  );

/**
 * What is sealed to one officer: case → its keys, oldest first. What two desks sealed without knowing of each other is
 * all kept; what does not open was sealed to keys that are not here.
 */
export async function openConfined(
  bookId: string,
  confined: readonly Confined[],
  own: Pick<OwnKeys, 'officer' | 'kem' | 'former'>,
): Promise<Map<string, readonly Buffer[]>> {
  const found = new Map<string, readonly Buffer[]>();
  for (const { caseId, officer, keys } of confined) {
    if (officer !== own.officer) continue;
    const opened = await openByAny(
      own,
      Buffer.from(keys, 'base64'),
      boundAs(bookId, caseId, officer),
    );
    const known = found.get(caseId) ?? [];
    const more = split(opened).filter((key) => !known.some((one) => one.equals(key)));
    if (more.length > 0) found.set(caseId, [...known, ...more]);
  }
  return found;
}

/** Opens what was sealed to an officer, by the key they have or one they had. */
export async function openByAny(
  { kem, former }: Pick<OwnKeys, 'kem' | 'former'>,
  sealed: Uint8Array,
  bound: string,
): Promise<Buffer | undefined> {
  for (const secret of [kem, ...former]) {
    const opened = await openSealed(secret, sealed, bound);
    if (opened) return opened;
  }
  return undefined;
}

const split = (keys: Buffer | undefined): Buffer[] =>
  Array.from({ length: Math.floor((keys?.length ?? 0) / keyLength) }, (_, nth) =>
    Buffer.from(keys?.subarray(nth * keyLength, (nth + 1) * keyLength) ?? []),
  );
