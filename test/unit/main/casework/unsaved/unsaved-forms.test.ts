import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openBook } from '#main/casebook/opening/open-book.ts';
import { disposeOf } from '#main/casework/retention/dispose.ts';
import { unsavedForms } from '#main/casework/unsaved/unsaved-forms.ts';
import { withdrawn } from '../../../../factories/cases/case.ts';
import { unlocked, valueOf } from '../../../../factories/books/book.ts';
import { colleaguesPassphrase } from '../../../../factories/books/colleague.ts';
import { workAt } from '../../../../factories/cases/work.ts';

const start = '2026-11-22T08:12:00Z';
const form = (text: string) => JSON.stringify({ fields: { text } });

test('a begun form is there again at the next opening, with when it was kept, until it is dropped', async () => {
  const { work } = await workAt(start);
  await work.unsaved.keep({ place: 'log-case', form: form('Ringde om') });
  await work.unsaved.keep({ place: 'log-case', form: form('Ringde om sina uppgifter') });
  const again = unsavedForms(work.book, work.now);
  expect(await again.list()).toEqual([
    { place: 'log-case', form: form('Ringde om sina uppgifter'), at: start },
  ]);
  await again.drop('log-case');
  expect(await unsavedForms(work.book, work.now).list()).toEqual([]);
});

test('no word of it is on the disk unsealed, in a file name or in a log', async () => {
  const { work, folder } = await workAt(start);
  await work.unsaved.keep({ place: 'add-note OMBUDSMARKED', form: form('OMBUDSMARKED') });
  const files = await readdir(folder.dir, { recursive: true, withFileTypes: true });
  const own = files.filter((file) => file.isFile());
  expect(own.some(({ name }) => name.startsWith('unsaved-'))).toBe(true);
  for (const { parentPath, name } of own) {
    expect(name).not.toContain('OMBUDSMARKED');
    expect((await readFile(join(parentPath, name))).includes('OMBUDSMARKED')).toBe(false);
  }
});

test('a form goes with the case it is about, and the others stay', async () => {
  const { work, open } = await workAt(start);
  const reference = await open({}, ...withdrawn);
  const of = { place: `add-note ${reference}`, reference, form: form('Om henne') };
  await work.unsaved.keep(of);
  await work.unsaved.keep({ place: 'template', form: form('Hej') });
  valueOf(await disposeOf(work, reference, 'Gallras'));
  const left = await unsavedForms(work.book, work.now).list();
  expect(left.map(({ place }) => place)).toEqual(['template']);
});

test('a form about a case that a damaged book cannot show waits unseen until it is mended', async () => {
  const { work, open } = await workAt(start);
  const reference = await open({});
  const { book, now } = work;
  await work.unsaved.keep({ place: `add-note ${reference}`, reference, form: form('Om henne') });
  const damaged: Parameters<typeof unsavedForms>[0] = {
    ownNote: (name, schema) => book.ownNote(name, schema),
    damage: { gaps: [{ desk: '', from: 4, to: 4 }], unread: 1 },
    caseIdOf: () => undefined,
    atWork: book.atWork,
    heads: book.heads,
    log: (desk, from) => book.log(desk, from),
  };
  const reading = unsavedForms(damaged, now);
  expect(await reading.list()).toEqual([]);
  await reading.keep({ place: 'template', form: form('Hej') });
  const places = (await unsavedForms(book, now).list()).map(({ place }) => place);
  expect(places).toEqual(['template', `add-note ${reference}`]);
});

test('what was begun while the clock had been set back is there when it is right again', async () => {
  const { work, open, goTo } = await workAt(start);
  await open({});
  goTo('2025-11-22T08:12:00Z');
  await work.unsaved.keep({ place: 'log-case', form: form('Ringde') });
  const batch = await work.incoming.keep([
    { name: 'brev.eml', modifiedAt: start, bytes: Buffer.from('Hej') },
  ]);
  goTo('2026-11-22T09:00:00Z');
  expect(await work.unsaved.list()).toMatchObject([{ form: form('Ringde') }]);
  expect(await work.incoming.batches()).toEqual([batch]);
});

test('what nobody came back to for a month is let go of', async () => {
  const { work, goTo } = await workAt(start);
  await work.unsaved.keep({ place: 'log-case', form: form('Ringde') });
  goTo('2026-12-21T08:00:00Z');
  expect(await work.unsaved.list()).toHaveLength(1);
  goTo('2026-12-22T08:13:00Z');
  expect(await work.unsaved.list()).toEqual([]);
  expect(await unsavedForms(work.book, () => start).list()).toEqual([]);
});

test('there is room for so many and for so much; the oldest go', async () => {
  const { work } = await workAt(start);
  for (let nth = 0; nth < 52; nth += 1) {
    await work.unsaved.keep({ place: `place ${nth}`, form: form('x') });
  }
  const kept = await work.unsaved.list();
  expect([kept.length, kept[0]?.place, kept.at(-1)?.place]).toEqual([50, 'place 51', 'place 2']);
  for (let nth = 0; nth < 5; nth += 1) {
    await work.unsaved.keep({ place: `long ${nth}`, form: 'x'.repeat(990_000) });
  }
  const long = (await work.unsaved.list()).filter(({ place }) => place.startsWith('long'));
  expect(long.map(({ place }) => place)).toEqual(['long 4', 'long 3', 'long 2', 'long 1']);
});

test('a colleague on the same computer does not open it, and has forms of their own', async () => {
  const { work, folder, locked, running } = await workAt(start, 'Bo Exempel');
  await work.unsaved.keep({ place: 'log-case', form: form('Ringde') });
  await locked.close();
  const beside = valueOf(await openBook(folder));
  const colleague = await beside.unlock({ passphrase: colleaguesPassphrase }, running.sortClock);
  const theirs = unsavedForms(valueOf(colleague), work.now);
  expect(await theirs.list()).toEqual([]);
  await theirs.keep({ place: 'log-case', form: form('Skrev') });
  await beside.close();
  const { book } = await unlocked(folder, undefined, running.sortClock);
  const own = await unsavedForms(book, work.now).list();
  expect(own).toMatchObject([{ form: form('Ringde') }]);
});

test('a folder that takes no form refuses it, and hides neither that a case is gone nor what can be listed', async () => {
  const { work, open, folder } = await workAt(start);
  const reference = await open({}, ...withdrawn);
  const of = { place: `add-note ${reference}`, reference, form: form('Om henne') };
  valueOf(await work.unsaved.keep(of));
  const [name = ''] = (await readdir(folder.dir)).filter((one) => one.startsWith('unsaved-'));
  const path = join(folder.dir, name);
  await rm(path);
  await mkdir(join(path, 'in the way'), { recursive: true });
  expect(await work.unsaved.keep({ place: 'template', form: form('Hej') })).toMatchObject({
    error: { code: 'folder-unusable' },
  });
  valueOf(await disposeOf(work, reference, 'Gallras'));
  expect(await work.unsaved.list()).toEqual([]);
});
