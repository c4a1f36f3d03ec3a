import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as words from '../../../src/shared/words/sv/evidence.ts';
import { expectAccessible } from '../steps/axe.ts';
import { whereInClear } from '../traces/bytes-on-disk.ts';
import { inBrowser } from '../steps/in-browser.ts';
import { runDesk } from '../starting/run-desk.ts';
import { passphrase } from '../steps/steps.ts';

const own = 'grästorp lindansare 48 kvarn';

describe('an auditor’s stick', () => {
  let dir: string;
  let stick: string;
  let cases: readonly { reference: string; requester: string }[];

  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), 'ombud-audit-'));
    stick = join(dir, 'stick');
    const data = ['--data', join(dir, 'book')];
    await runDesk(['init', ...data, '--organisation', 'Exempelbolaget']);
    await runDesk(['sample', ...data, '--cases', '12']);
    cases = (await runDesk(['cases', ...data])).output;
  });
  afterAll(() => rm(dir, { recursive: true, force: true }));

  const [one, two] = [() => cases[0]?.reference ?? '', () => cases[1]?.reference ?? ''];
  const make = (...more: string[]) =>
    runDesk(['audit', one(), two(), '--data', join(dir, 'book'), ...more], { newSecret: own });

  test('needs a day, a place and a passphrase that holds; leaves nothing when refused', async () => {
    expect(await make('--out', stick)).toMatchObject({ exit: 2 });
    expect(await make('--until', '2100-01-01')).toMatchObject({ exit: 2 });
    const past = await make('--until', '2020-01-01', '--out', stick);
    expect(past).toMatchObject({ exit: 1, output: { error: { code: 'until-passed' } } });
    const args = [
      'audit',
      one(),
      '--data',
      join(dir, 'book'),
      '--until',
      '2100-01-01',
      '--out',
      stick,
    ];
    const weak = await runDesk(args, { newSecret: 'aaaaaaaaaaaa' });
    expect(weak).toMatchObject({ exit: 1, output: { error: { code: 'passphrase-guessable' } } });
    expect(await readdir(dir)).toEqual(['book']);
  });

  test('has two files, and no word of its cases in clear', async () => {
    const made = await make('--until', '2100-01-01', '--out', stick);
    expect(made).toMatchObject({ exit: 0, output: { cases: 2, until: '2100-01-01', out: stick } });
    expect((await readdir(stick)).toSorted()).toEqual(['book.ombud-stick', 'reader.html']);
    const texts = cases
      .flatMap(({ reference, requester }) => [reference, requester])
      .filter(Boolean);
    expect(
      whereInClear([...texts, passphrase, own, 'Exempelbolaget'], [stick], process.pid),
    ).toEqual([]);
  });

  test('is read from its own page in a browser without a network: searched, opened, checked', async () => {
    await inBrowser(async (tab, complaints) => {
      await tab.goto(pathToFileURL(join(stick, 'reader.html')).href);
      const choose = tab.getByLabel(words.check.choose);
      await choose.setInputFiles(join(stick, 'book.ombud-stick'));
      await expectAccessible(tab);
      await unlock(tab, 'en helt annan lösenfras');
      await tab.getByText(words.read.shut).waitFor();
      await unlock(tab, own);
      await tab.getByRole('heading', { name: words.check.holds }).waitFor();
      await expectAccessible(tab);
      const search = tab.getByLabel(words.read.search);
      await tab.getByText('2 av 2 ärenden').waitFor();
      await search.fill(one().toLowerCase());
      await tab.getByText('1 av 2 ärenden').waitFor();
      await tab.getByRole('button', { name: one(), exact: true }).click();
      await tab.getByRole('heading', { name: one() }).waitFor();
      await tab.getByRole('heading', { name: words.dossier.story }).waitFor();
      await expectAccessible(tab);
      const download = tab.waitForEvent('download');
      await tab.getByRole('button', { name: words.read.register }).click();
      const register = await readFile(await (await download).path(), 'utf8');
      expect(register).toContain(two());
      const opened = tab.waitForEvent('popup');
      await tab.getByRole('button', { name: `${words.read.open}: dossier.pdf` }).click();
      expect((await opened).url()).toMatch(/^blob:/);
      expect(complaints).toEqual([]);
    });
  });

  test('does not open where a byte is another, nor after its day', async () => {
    const good = await readFile(join(stick, 'book.ombud-stick'));
    const bad = join(dir, 'bad.ombud-stick');
    await inBrowser(async (tab) => {
      await tab.goto(pathToFileURL(join(stick, 'reader.html')).href);
      const choose = tab.getByLabel(words.check.choose);
      good[good.length - 1] = (good.at(-1) ?? 0) ^ 1;
      await writeFile(bad, good);
      await choose.setInputFiles(bad);
      await unlock(tab, own);
      await tab.getByText(good.length > 2 ** 20 ? words.read.altered : words.read.shut).waitFor();
      await tab.clock.setFixedTime('2100-01-02T12:00:00Z');
      await choose.setInputFiles(join(stick, 'book.ombud-stick'));
      await tab.getByText(words.read.past.replace('{{until}}', '2100-01-01')).waitFor();
      expect(await tab.getByLabel(words.read.passphrase).count()).toBe(0);
    });
  });
});

async function unlock(tab: Page, secret: string) {
  await tab.getByLabel(words.read.passphrase).fill(secret);
  await tab.getByRole('button', { name: words.read.unlock, exact: true }).click();
}
