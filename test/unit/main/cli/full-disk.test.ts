import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, type TestContext } from 'vitest';
import { checkPack } from '#evidence/check-pack.ts';
import { readStick } from '#evidence/stick.ts';
import { makeStick } from '#main/casework/evidence/make-stick.ts';
import { evidence } from '#main/cli/commands/book/evidence.ts';
import { saveTogether, saveWhole } from '#main/cli/save-whole.ts';
import { saveFigures } from '#main/casework/figures/save-figures.ts';
import { dataFolder } from '#main/data-folder.ts';
import { makeTools } from '#main/tools.ts';
import { refusalText } from '#shared/words/refusal-text.ts';
import { wordsFor } from '#shared/words/words.ts';
import { passphrase, valueOf } from '../../../factories/books/book.ts';
import { mounted, smallDisk } from '../../../factories/exchange/small-disk.ts';
import { workAt } from '../../../factories/cases/work.ts';

const full = { code: 'disk-full' } as const;
const now = () => '2026-03-02T09:00:00Z';
const period = { from: '2026-01-01', to: '2026-12-31' };

/** A book with a case, and a disk that holds none of what is made of it. */
async function bookAndDisk({ skip }: TestContext) {
  const disk = (await smallDisk(16)) ?? skip('No disk can be mounted here');
  const desk = await workAt(now());
  await desk.open({ receivedAt: '2026-03-01T08:00:00Z' });
  return { disk, ...desk };
}

test('desk evidence that meets a full disk says so, leaves no half file, and what stood there stands', async (test) => {
  const { disk, folder, locked } = await bookAndDisk(test);
  await locked.close();
  await folder.release();
  const out = join(disk, 'pack.zip');
  await writeFile(out, 'an older one');
  const make = () =>
    evidence(
      { command: 'evidence', words: [], help: false, options: { ...period, out } },
      {
        folder: dataFolder(['--data', folder.dir], ''),
        store: () => ({ when: 'needed', connect: () => Promise.reject(new Error('none')) }),
        now,
        tools: () => makeTools('resources', now),
        passphrase,
        carrierAddress: undefined,
        newPassphrase: undefined,
        say: () => undefined,
      },
    );
  expect(await make()).toMatchObject({ exit: 1, output: { error: full } });
  expect(await readdir(disk)).toEqual(['pack.zip']);
  expect(await readFile(out, 'utf8')).toBe('an older one');
  for (const language of ['sv', 'en'] as const) {
    expect(refusalText(wordsFor(language), full).advice).not.toBe('');
  }
  mounted(disk, 'remount,size=8m');
  expect(await make()).toMatchObject({ exit: 0 });
  const checked = await checkPack(Uint8Array.from(await readFile(out)));
  expect(checked).toMatchObject({ ok: true, cases: [{ state: 'whole' }] });
}, 60_000);

test('a stick and its reader are saved together or not at all, whichever finds the disk full', async (test) => {
  const { disk, work } = await bookAndDisk(test);
  mounted(disk, 'remount,size=64k');
  const wanted = { references: [], reason: 'Revision', period, until: '2026-04-30' };
  const stick = () => makeStick(work, { ...wanted, passphrase: 'grästorp lindansare 48 kvarn' });
  const places = ['book.ombud-stick', 'reader.html'].map((name) => join(disk, name));
  for (const place of places) await writeFile(place, 'an older one');
  const page = new Uint8Array(200_000);
  for (const files of [
    (bytes: Uint8Array) => [bytes, page],
    (bytes: Uint8Array) => [page, bytes],
  ]) {
    const saved = await saveTogether(places, stick, ({ bytes }) => files(bytes));
    expect(saved).toEqual({ ok: false, error: full });
    expect((await readdir(disk)).toSorted()).toEqual(['book.ombud-stick', 'reader.html']);
    for (const place of places) expect(await readFile(place, 'utf8')).toBe('an older one');
  }
  mounted(disk, 'remount,size=8m');
  valueOf(await saveTogether(places, stick, ({ bytes }) => [bytes, page]));
  expect(readStick(Uint8Array.from(await readFile(places[0] ?? '')))?.head.until).toBe(
    wanted.until,
  );
  expect(await readFile(places[1] ?? '')).toHaveLength(page.length);
}, 60_000);

test('a report of the year that meets a full disk leaves the older one', async (test) => {
  const { disk, work } = await bookAndDisk(test);
  const out = join(disk, 'report.pdf');
  await writeFile(out, 'an older one');
  const make = async () => {
    const made = valueOf(await saveFigures(work, { ...period, what: 'report', language: 'sv' }));
    return saveWhole(out, async () => ({ ok: true, value: made }));
  };
  expect(await make()).toEqual({ ok: false, error: full });
  expect(await readdir(disk)).toEqual(['report.pdf']);
  expect(await readFile(out, 'utf8')).toBe('an older one');
});
