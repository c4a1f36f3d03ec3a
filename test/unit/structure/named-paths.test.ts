import { glob, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { top } from './sources.ts';

/** What is named like a path and lies in the data folder, on a carrier or in the system. */
const elsewhere =
  /^(?:blobs|restoring|snapshot|\/dev|\/proc)\/|^journal\/\w+\.\w+$|^proof\/|^browser\/Saving$/;

/** Stands for many names, or is an address or package. */
const noPath = /[…*<>;@: ]|^\/|NNNN|[A-Z]{2}/;

async function existing(): Promise<string> {
  const all = [];
  for await (const file of glob('{src,test,docs,resources}/**/*', { cwd: top })) all.push(file);
  // Names end in a line's end, a folder's stroke or before the ending of a file.
  return `\n/${all.join('\n/')}\n`;
}

/** `words/{sv,en}/case.ts` names two files. */
const bothLanguages = (path: string) =>
  path.includes('{sv,en}')
    ? ['sv', 'en'].map((language) => path.replace('{sv,en}', language))
    : [path];

const pathsIn = (text: string): string[] =>
  Array.from(text.matchAll(/`([^`\n]*\/[^`\n]*)`/g), ([, name = '']) => name)
    .filter((name) => !noPath.test(name) && !elsewhere.test(name))
    .flatMap(bothLanguages)
    .map((name) => name.replace(/\/$/, ''));

const isThere = (all: string, path: string) =>
  ['\n', '/', '.'].some((end) => all.includes(`/${path}${end}`));

test('every path that the documents for developers name is there', async () => {
  const all = await existing();
  const gone: string[] = [];
  let named = 0;
  const documents =
    '{README,CONTRIBUTING,docs/{architecture,threat-model,book-format,workflows,cli},docs/adr/*}.md';
  for await (const file of glob(documents, { cwd: top })) {
    const paths = pathsIn(await readFile(join(top, file), 'utf8'));
    named += paths.length;
    gone.push(...paths.filter((path) => !isThere(all, path)).map((path) => `${file}: ${path}`));
  }
  expect(named).toBeGreaterThan(200);
  expect(gone).toEqual([]);
});

test('a path is known by its end, whole names at a time', () => {
  const all = '\n/src/main/casebook/reader.ts\n/src/main/casebook\n';
  expect(isThere(all, 'casebook/reader')).toBe(true);
  expect(isThere(all, 'main/casebook')).toBe(true);
  expect(isThere(all, 'casebook/read')).toBe(false);
  expect(pathsIn('`words/{sv,en}/a.ts` and `log/DESK` and `one`')).toEqual([
    'words/sv/a.ts',
    'words/en/a.ts',
  ]);
});
