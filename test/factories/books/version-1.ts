import { cp, readFile } from 'node:fs/promises';
import { tempFolder } from './book.ts';

interface Expected {
  readonly recoveryKey: string;
  readonly events: number;
  readonly disposed: { readonly reference: string; readonly caseId: string };
  readonly cases: readonly {
    readonly caseId: string;
    readonly reference: string;
    readonly kind: string;
    readonly status: string;
    readonly events: number;
    readonly files?: readonly { readonly blob: string; readonly sha256: string }[];
  }[];
}

const kept = new URL('../../fixtures/books/v1/', import.meta.url);

/** A copy of the book that version 1 wrote, and what it holds. */
export async function version1Book() {
  const folder = await tempFolder();
  await cp(new URL('book', kept), folder.dir, { recursive: true });
  const expected: Expected = JSON.parse(await readFile(new URL('expected.json', kept), 'utf8'));
  return { folder, expected };
}
