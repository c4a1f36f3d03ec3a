import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Beside the bundle, and from the sources of a checkout that was built. */
const places = ['../verifier', '../../../../out/verifier'];

/** The page that checks packs, one file without any other; `undefined` in a checkout before it was built. */
export async function verifierPage(): Promise<Uint8Array<ArrayBuffer> | undefined> {
  for (const place of places) {
    const path = join(import.meta.dirname, place, 'index.html');
    const page = await readFile(path).catch(() => undefined);
    if (page) return Uint8Array.from(page);
  }
  return undefined;
}
