import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The page that checks packs, one file without any other, as the build has made it; `undefined` in a checkout before it is. */
export async function verifierPage(): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const path = join(import.meta.dirname, '../verifier/index.html');
  const page = await readFile(path).catch(() => undefined);
  return page && Uint8Array.from(page);
}
