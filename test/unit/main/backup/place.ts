import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Captured } from '#main/backup/captured.ts';
import { createBook } from '#main/casebook/opening/create-book.ts';
import type { ListingSigner, SignedBy } from '#main/backup/signature.ts';
import { textOf } from '#main/vault/sealing/as-text.ts';
import { newSigningKey, signWith, type SigningKey } from '#main/vault/officers/signing-key.ts';
import { sha256 } from '#main/vault/sealing/sha256.ts';

const bookId = '0123456789abcdef0123456789abcdef';
const desk = 'AAAAAAAAAAA';

/** An empty folder, gone when the test is. */
export async function newPlace(): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'ombud-place-'));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  return dir;
}

/** A folder with a journal, keys and documents of random bytes, and a place to back it up to. */
export async function folderAndPlace(documents: number) {
  const root = await mkdtemp(join(tmpdir(), 'ombud-backup-'));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  const dir = join(root, 'book');
  const target = join(root, 'stick');
  await mkdir(join(dir, 'blobs'), { recursive: true });
  await mkdir(join(dir, 'journal'));
  await mkdir(target);
  const book = { dir, root, target, journal: noise(300_000, 1), names: new Array<string>() };
  for (let nth = 0; nth < documents; nth++) await addDocument(book, noise(1_000 + nth, nth));
  return book;
}

export type Folder = Awaited<ReturnType<typeof folderAndPlace>>;

export async function addDocument(book: Folder, bytes: Buffer): Promise<string> {
  const name = sha256(bytes).toString('hex');
  await writeFile(join(book.dir, 'blobs', name), bytes);
  book.names.push(name);
  return name;
}

/** Bytes that do not repeat, the same for the same seed. */
export function noise(length: number, seed: number): Buffer {
  const parts: Buffer[] = [];
  for (let at = 0; at * 32 < length; at++) parts.push(sha256(`${seed} ${at}`));
  return Buffer.concat(parts).subarray(0, length);
}

/** A key file as a book has it: a restored copy is another desk by it. */
async function keyFile(): Promise<Buffer> {
  const dir = await mkdtemp(join(tmpdir(), 'ombud-keys-'));
  const kdf = { passphrase: 'en lång lösenfras', kdfCost: 2 ** 14, at: '2026-05-04T09:00:00Z' };
  const names = { organisation: 'Exempel AB', handler: 'Anna Exempel', language: 'sv' } as const;
  const made = await createBook({ dir }, { ...names, ...kdf });
  if (!made.ok) throw new Error(made.error.code);
  const bytes = await readFile(join(dir, 'keys.json'));
  await rm(dir, { recursive: true });
  return bytes;
}

const officerKey = newSigningKey();

/** Somebody who signs listings, by a key of theirs. */
export const signerOf = (key: SigningKey): ListingSigner => ({
  officer: 'BBBBBBBBBBB',
  key: textOf(key.public),
  sign: signWith(key.secret),
});

let made: Promise<Buffer> | undefined;
const keys = () => (made ??= keyFile());

/** What such a folder gives to be backed up; its keys open whatever they are asked to. */
export const sourceOf = (book: Folder, opens = true) => ({
  whose: { dir: book.dir, bookId, desk },
  now: () => '2026-05-04T09:00:00Z',
  signer: signerOf(officerKey),
  knows: ({ key }: SignedBy) => key === textOf(officerKey.public),
  capture: async (): Promise<Captured> => {
    await writeFile(join(book.dir, 'journal', 'events.log'), book.journal);
    return {
      events: 7,
      cases: 3,
      journal: { name: 'journal/events.log', size: book.journal.length },
      sample: [{ at: book.journal.length - 100, length: 100 }],
      files: [{ name: 'keys.json', bytes: await keys() }],
      documents: [...book.names],
    };
  },
  damaged: false,
  proof: {
    keysIn: async () => ({
      openEvent: (encoded: Buffer) =>
        opens && encoded.equals(book.journal.subarray(-100))
          ? { caseId: 'case', blobs: book.names }
          : undefined,
      opensDocument: () => true,
    }),
  },
});

/** Every file below a folder with what is in it. */
export async function contents(dir: string): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const entry of await readdir(dir, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    found[path.slice(dir.length + 1)] = sha256(await readFile(path)).toString('hex');
  }
  return found;
}
