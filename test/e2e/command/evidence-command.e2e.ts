import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { badPacks } from '../../factories/files/bad-packs.ts';
import { present } from '../../factories/books/present.ts';
import { runDesk } from '../starting/run-desk.ts';

const period = ['--from', '2026-01-01', '--to', '2026-12-31'];
const now = ['--now', '2026-11-22T09:00:00+01:00'];
let root: string;
let data: string[];
const at = (name: string) => join(root, name);

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'ombud-evidence-'));
  data = ['--data', at('book')];
  await runDesk(['init', ...data, '--organisation', 'Exempelbolaget AB']);
  await runDesk(['sample', ...data, ...now, '--cases', '60', '--seed', '3']);
});
afterAll(() => rm(root, { recursive: true, force: true }));

test('figures count what the register has, in either form, and say which words are none', async () => {
  const { output: cases } = await runDesk(['cases', ...data, ...now, '--limit', '1000']);
  const received = cases.filter(({ receivedAt }: { receivedAt: string }) =>
    Temporal.Instant.from(receivedAt)
      .toZonedDateTimeISO('Europe/Stockholm')
      .toPlainDate()
      .toString()
      .startsWith('2026'),
  ).length;
  const counted = await runDesk(['figures', ...data, ...now, ...period]);
  expect(counted).toMatchObject({
    exit: 0,
    output: { received, before: { period: { from: '2025-01-01', to: '2025-12-31' } } },
  });
  const { byKind, inTime, late, notOwed, answered } = counted.output;
  const sum = byKind.reduce((all: number, row: { received: number }) => all + row.received, 0);
  expect([sum, inTime + late + notOwed]).toEqual([received, answered]);
  const csv = await runDesk(['figures', ...data, ...now, ...period, '--format', 'csv']);
  expect(csv.output.csv).toContain(`"Inkomna";"${received}"`);
  for (const wrong of [
    [...period, '--format', 'pdf'],
    ['--from', '2026-02-30', '--to', '2026-12-31'],
    ['--from', '2026-01-01'],
  ]) {
    const misused = await runDesk(['figures', ...data, ...wrong]);
    expect(misused).toMatchObject({ exit: 2, output: { error: { code: 'usage' } } });
  }
  const backwards = ['--from', '2026-12-31', '--to', '2026-01-01'];
  for (const command of [['figures'], ['evidence', '--out', at('none.zip')]]) {
    expect(await runDesk([...command, ...data, ...backwards])).toMatchObject({
      exit: 1,
      output: { error: { code: 'period-backwards' } },
    });
  }
});

test('evidence of a period is made, replaces what it is told to, and is checked by itself', async () => {
  const out = at('pack.zip');
  await writeFile(out, 'an older one');
  const make = ['evidence', ...data, ...now, ...period, '--out', out];
  const made = await runDesk(make);
  expect(made).toMatchObject({ exit: 0, output: { unopened: 0, out } });
  const checked = await runDesk(['check', out], { secret: '' });
  expect(checked).toMatchObject({
    exit: 0,
    output: { ok: true, files: made.output.files, faults: [], unopened: 0 },
  });
  expect(checked.output.cases).toHaveLength(made.output.cases);
  const { output: swedish } = await runDesk(['check', out, '--language', 'sv']);
  expect(swedish.unproven[0]).toEqual({
    code: 'root',
    message: expect.stringContaining('fingeravtrycket'),
  });
  expect(await runDesk(['check', out, '--language', 'fi'])).toMatchObject({ exit: 2 });
});

test('nothing is made where it cannot be saved, by another passphrase, or of nothing', async () => {
  await mkdir(at('folder'));
  const evidence = (out: string, ...words: string[]) => [
    'evidence',
    ...data,
    ...words,
    '--out',
    out,
  ];
  expect(await runDesk(evidence(at('folder'), ...period))).toMatchObject({
    exit: 1,
    output: { error: { code: 'file-unwritable' } },
  });
  expect(await runDesk(evidence('/dev/full/pack.zip', ...period))).toMatchObject({
    exit: 1,
    output: { error: { code: 'file-unwritable' } },
  });
  const wrong = await runDesk(evidence(at('new.zip'), ...period), { secret: 'en helt annan fras' });
  expect(wrong).toMatchObject({ exit: 1, output: { error: { code: 'passphrase-wrong' } } });
  expect(await runDesk(evidence(at('new.zip'), 'DSR-1999-0001'))).toMatchObject({
    exit: 1,
    output: { error: { code: 'reference-unknown' } },
  });
  for (const misused of [
    ['evidence', ...data, ...period],
    evidence(at('new.zip')),
    evidence(at('new.zip'), ...period, '--mask', 'all'),
    ['check'],
    ['check', 'one.zip', 'two.zip'],
  ]) {
    expect(await runDesk(misused)).toMatchObject({ exit: 2, output: { error: { code: 'usage' } } });
  }
  expect((await readdir(root)).toSorted()).toEqual(['book', 'folder', 'pack.zip']);
});

test('check names what was done to a pack, and says what is no pack at all', async () => {
  const { bad } = await badPacks();
  const told = [
    'bytes behind the zip',
    'the documents of two cases, each in the place of the other',
  ];
  for (const deceit of told) {
    const { bytes, code } = present(bad.get(deceit));
    await writeFile(at('bad.zip'), bytes);
    const { exit, output } = await runDesk(['check', at('bad.zip'), '--language', 'sv']);
    expect({ exit, code: output.firstBad.code }).toEqual({ exit: 1, code });
  }
  await writeFile(at('bad.zip'), (await readFile(at('pack.zip'))).subarray(0, 100));
  expect(await runDesk(['check', at('bad.zip')])).toMatchObject({
    exit: 1,
    output: { ok: false, firstBad: { code: 'pack-unreadable' } },
  });
  expect(await runDesk(['check', at('missing.zip')])).toMatchObject({
    exit: 1,
    output: { error: { code: 'file-unreadable' } },
  });
});
