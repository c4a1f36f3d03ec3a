import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { heard } from './outside-reader.ts';

/** What a screen reader built on poppler gets: each element of the tag tree that holds text, with the text. */
export interface Heard {
  readonly role: string;
  readonly text: string;
}

/** Reads a PDF's tag tree by poppler's `pdfinfo -struct-text`. */
export const readWithPoppler = (pdf: Uint8Array): readonly Heard[] =>
  elementsIn(withFile(pdf, (file) => heard('pdfinfo', '-struct-text', file)));

/** Its lines by poppler's `pdftotext`, without the marks it sets where the direction turns. */
export const textWithPoppler = (pdf: Uint8Array): string =>
  withFile(pdf, (file) => heard('pdftotext', file, '-')).replaceAll(/[\u202a-\u202e]/g, '');

function withFile<T>(pdf: Uint8Array, read: (file: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'ombud-poppler-'));
  try {
    const file = join(folder, 'letter.pdf');
    writeFileSync(file, pdf);
    return read(file);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function elementsIn(told: string): readonly Heard[] {
  const elements: { role: string; text: string }[] = [];
  for (const line of told.split('\n')) {
    const text = /^\s+"(.*)"$/.exec(line)?.[1];
    const role = /^\s*(\w+)(?: \(block\)| \(inline\))?:?$/.exec(line)?.[1];
    const last = elements.at(-1);
    if (text !== undefined && last) last.text += text;
    else if (role !== undefined) elements.push({ role, text: '' });
  }
  return elements;
}
