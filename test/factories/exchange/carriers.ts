import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { sha256 } from '#main/vault/sealing/sha256.ts';
import { nameOf } from '#main/carrier/names.ts';

export const bookId = '00112233445566778899aabbccddeeff';
export const otherBookId = 'ffeeddccbbaa99887766554433221100';
export const desks = { anna: 'AnnaAnnaA_0', bo: 'BoBoBoBoB-0' } as const;

/** An empty folder, gone after the test. */
export async function emptyFolder(): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'ombud-carrier-'));
  onTestFinished(() => rm(dir, { recursive: true, force: true, maxRetries: 5 }));
  return dir;
}

/** A run of a desk's log, or keys: as an object with its name. To a carrier its bytes say nothing. */
export function runOf(
  desk: string,
  first: number,
  last: number,
  text = `${desk} ${first}-${last}`,
  kind: 'log' | 'keys' = 'log',
) {
  const bytes = Buffer.from(text);
  const sum = sha256(bytes).toString('hex').slice(0, 32);
  return { name: nameOf({ kind, desk, first, last, sum }), bytes };
}

export function fileOf(text: string) {
  const bytes = Buffer.from(text);
  return { name: nameOf({ kind: 'blobs', sum: sha256(bytes).toString('hex') }), bytes };
}
