import { mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { refuse } from '#domain/result.ts';
import { chooseDragFolder, dragFolderOf } from '#main/casework/drag-out/drag-folder.ts';
import { dragLetter } from '#main/casework/drag-out/drag-letter.ts';
import { openDocument } from '#main/casework/documents/open-document.ts';
import { valueOf } from '../../../../factories/books/book.ts';
import { summaryCase } from '../../../../factories/cases/summary.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ombud-drag-out-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function issued() {
  const desk = await summaryCase();
  const { work, reference, issue } = desk;
  const { document } = valueOf(await issue());
  const begun: string[] = [];
  const letter = { reference, documentId: document.id, name: 'Registerutdrag' };
  return {
    ...desk,
    letter,
    begun,
    choose: async (chosen = folder) => valueOf(await chooseDragFolder(work, { folder: chosen })),
    drag: (of: Partial<typeof letter> = {}) =>
      dragLetter(work, { ...letter, ...of }, (path) => begun.push(path)),
  };
}

test('without a folder nothing is dragged, and nothing is written', async () => {
  const { drag, begun } = await issued();
  expect(await drag()).toMatchObject({ error: { code: 'file-unwritable' } });
  expect(begun).toEqual([]);
  expect(await readdir(folder)).toEqual([]);
});

test('the drag begins with the letter as it was issued, in the folder, for its owner alone, and the case tells of it', async () => {
  const { drag, choose, begun, work, letter, subject } = await issued();
  await choose();
  const { fileName } = valueOf(await drag());
  expect(begun).toEqual([join(folder, fileName)]);
  const { bytes } = valueOf(await openDocument(work, letter));
  expect(Buffer.compare(await readFile(join(folder, fileName)), bytes)).toBe(0);
  // Windows has no such mode.
  const { mode } = await stat(join(folder, fileName));
  expect(process.platform === 'win32' || (mode & 0o077) === 0).toBe(true);
  const history = await work.book.history((await subject()).id);
  expect(history.at(-1)?.event).toMatchObject({ type: 'copy-taken', way: 'saved' });
});

test('a second drag takes the same file; what else is called so stays as it was', async () => {
  const { drag, choose, begun } = await issued();
  await choose();
  const { fileName } = valueOf(await drag());
  expect(valueOf(await drag())).toEqual({ fileName });
  expect(await readdir(folder)).toEqual([fileName]);
  await writeFile(join(folder, fileName), 'något annat');
  const other = valueOf(await drag()).fileName;
  expect(other).toBe(fileName.replace('.pdf', ' (2).pdf'));
  expect(await readFile(join(folder, fileName), 'utf8')).toBe('något annat');
  expect(begun.at(-1)).toBe(join(folder, other));
});

test.skipIf(process.platform === 'win32')('a link that lies there is never followed', async () => {
  const { drag, choose } = await issued();
  await choose();
  const { fileName } = valueOf(await drag());
  await rm(join(folder, fileName));
  const outside = join(folder, 'outside');
  await symlink(outside, join(folder, fileName));
  expect(valueOf(await drag()).fileName).not.toBe(fileName);
  expect(await readdir(folder)).not.toContain('outside');
});

test('what is no letter of the case is not dragged', async () => {
  const { drag, choose, begun, documentId } = await issued();
  await choose();
  expect(await drag({ documentId })).toMatchObject({ error: { code: 'document-unknown' } });
  expect(begun).toEqual([]);
  expect(await readdir(folder)).toEqual([]);
});

test('a folder that has gone since is told of, and the drag does not begin', async () => {
  const { drag, choose, begun } = await issued();
  const gone = join(folder, 'gone');
  await mkdir(gone);
  await choose(gone);
  await rm(gone, { recursive: true });
  expect(await drag()).toMatchObject({ error: { code: 'file-unwritable' } });
  expect(begun).toEqual([]);
});

test('a choice that the disk does not keep is refused', async () => {
  const { work } = await issued();
  const full: Pick<typeof work.book, 'ownNote'> = {
    ownNote: (name, schema) => ({
      ...work.book.ownNote(name, schema),
      write: async () => refuse({ code: 'disk-full' }),
    }),
  };
  const book = { ...work.book, ...full };
  expect(await chooseDragFolder({ book }, { folder })).toMatchObject({
    error: { code: 'disk-full' },
  });
});

test('what is no folder that takes files is not chosen, and none is chosen again by leaving it out', async () => {
  const { work, choose } = await issued();
  const file = join(folder, 'fil');
  await writeFile(file, '');
  for (const wrong of [file, join(folder, 'ingen'), 'hem/brev'])
    expect(await chooseDragFolder(work, { folder: wrong })).toMatchObject({
      error: { code: 'file-unwritable' },
    });
  await choose();
  expect(await dragFolderOf(work)).toEqual({ folder });
  valueOf(await chooseDragFolder(work, { folder: null }));
  expect(await dragFolderOf(work)).toEqual({ folder: null });
});
