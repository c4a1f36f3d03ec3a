import { expect, test } from 'vitest';
import { checkPack } from '#evidence/check-pack.ts';
import { unprovenBy } from '#evidence/unproven.ts';
import { execute } from '#main/casework/cases/execute.ts';
import { makePack } from '#main/casework/evidence/make-pack.ts';
import { periodFigures } from '#main/casework/figures/figures.ts';
import { disposeOf } from '#main/casework/retention/dispose.ts';
import { by, openCase, unlocked, valueOf } from '../../factories/books/book.ts';
import { withdrawn } from '../../factories/cases/case.ts';
import { allOf, confinedApart } from '../../factories/books/confined-apart.ts';
import { filesIn } from '../../factories/files/pack-files.ts';
import { version1Book } from '../../factories/books/version-1.ts';
import { workAt, workOver } from '../../factories/cases/work.ts';

const whole = { from: '2020-01-01', to: '2030-12-31' };
const all = { references: [], reason: 'Tillsyn' } as const;

test('a case of the period that was disposed of is in its pack by itself, and one before it is not', async () => {
  const { work, open, goTo } = await workAt('2026-03-02T09:00:00Z');
  const early = await open({ receivedAt: '2026-01-31T22:30:00Z' });
  const late = await open({ receivedAt: '2026-01-31T23:30:00Z' });
  for (const reference of [early, late]) valueOf(await execute(work, reference, withdrawn));
  goTo('2030-03-02T09:00:00Z');
  for (const reference of [early, late]) valueOf(await disposeOf(work, reference, 'Två år'));
  const period = { from: '2026-02-01', to: '2026-02-28' };
  for (const names of ['kept', 'masked'] as const) {
    const { bytes } = valueOf(await makePack(work, { ...all, names, period }));
    const checked = await checkPack(bytes);
    expect(checked.faults).toEqual([]);
    expect(checked.cases).toMatchObject([{ reference: late, state: 'destroyed' }]);
  }
  expect(
    await makePack(work, {
      ...all,
      names: 'kept',
      period: { from: '2026-03-01', to: '2026-02-01' },
    }),
  ).toEqual({
    ok: false,
    error: { code: 'period-backwards' },
  });
});

test('a book that version 1 wrote gives packs that hold, of all its cases and the one that is gone', async () => {
  const { folder, expected } = await version1Book();
  const { book } = await unlocked(folder);
  const work = workOver(book, folder, () => '2026-11-02T09:00:00Z');
  for (const names of ['kept', 'masked'] as const) {
    const { bytes } = valueOf(
      await makePack(work, {
        ...all,
        names,
        period: whole,
        references: [expected.disposed.reference],
      }),
    );
    const checked = await checkPack(bytes);
    expect(checked.faults).toEqual([]);
    const stateOf = new Map(checked.cases.map(({ reference, state }) => [reference, state]));
    const state = names === 'kept' ? 'whole' : 'masked';
    expect(stateOf).toEqual(
      new Map([
        ...expected.cases.map(({ reference }) => [reference, state] as const),
        [expected.disposed.reference, 'destroyed'],
      ]),
    );
    // Its events were sealed with keys that open more than one: they are shown, and said not to be opened.
    expect(unprovenBy(checked).at(-1)).toBe(names === 'kept' ? 'old' : 'masked');
    const records = (await filesIn(bytes)).filter(({ name }) => name.endsWith('dossier.pdf'));
    expect(records).toHaveLength(expected.cases.length);
  }
}, 120_000);

test('a confidential case that its maker does not open is counted in pack and figures, and nothing of it is in either', async () => {
  const { lead, named, other, reference, caseId } = await confinedApart();
  await allOf(lead, named, other);
  const now = () => '2026-11-02T09:00:00Z';
  const wanted = { ...all, names: 'kept', period: whole } as const;
  const shut = workOver(other.book, other.folder, now);
  valueOf(await shut.book.execute(undefined, [openCase(7)], by));
  const made = valueOf(await makePack(shut, wanted));
  const checked = await checkPack(made.bytes);
  expect(checked).toMatchObject({ ok: true, manifest: { unopened: 1 } });
  expect(made.unopened).toBe(1);
  expect(checked.cases.map((one) => one.reference)).not.toContain(reference);
  expect(Buffer.from(made.bytes).includes(reference)).toBe(false);
  const { figures } = valueOf(await periodFigures(shut, whole));
  expect(figures.counted).toMatchObject({ confidential: 1 });
  const opened = workOver(lead.book, lead.folder, now);
  const open = valueOf(await makePack(opened, wanted));
  expect((await checkPack(open.bytes)).cases.map((one) => one.reference)).toContain(reference);
  expect(open.unopened).toBe(0);
  const own = valueOf(await periodFigures(opened, whole)).figures;
  expect(own.counted.confidential).toBe(0);
  // Counted alike by who opens it and who does not; the new case has not come to the lead.
  expect(figures.received).toBe(own.received + 1);
  expect(JSON.stringify(figures)).not.toContain(caseId);
}, 120_000);
