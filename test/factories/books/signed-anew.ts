import { writeContainer, type PackFile } from '#evidence/container.ts';
import { sha256, toHex } from '#evidence/crypto.ts';
import type { Manifest } from '#evidence/manifest.ts';
import type { Casebook } from '#main/casebook/casebook.ts';

export const encode = (text: string) => Uint8Array.from(Buffer.from(text));

/** What is written in a file of a pack. */
export const textOf = (files: readonly PackFile[], name: string) =>
  Buffer.from(files.find((file) => file.name === name)?.bytes ?? []).toString();

/** The files with other bytes in one of them. */
export const withFile = (
  files: readonly PackFile[],
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
): readonly PackFile[] => files.map((file) => (file.name === name ? { name, bytes } : file));

/** The pack as whoever made it would sign it, had they changed its files, or what it says of itself: only the logs can contradict them. */
export async function signedAnew(
  files: readonly PackFile[],
  book: Pick<Casebook, 'signPack'>,
  change: (manifest: Manifest) => Partial<Manifest> = () => ({}),
) {
  const manifest: Manifest = JSON.parse(textOf(files, 'pack.json'));
  const listed = await Promise.all(
    files.slice(2).map(async ({ name, bytes }) => {
      return { name, size: bytes.length, sha256: toHex(await sha256(bytes)) };
    }),
  );
  const said = { ...manifest, files: listed };
  const bytes = encode(JSON.stringify({ ...said, ...change(said) }));
  const signature = encode(JSON.stringify(book.signPack(bytes)));
  return writeContainer([
    { name: 'pack.json', bytes },
    { name: 'signature.json', bytes: signature },
    ...files.slice(2),
  ]);
}
