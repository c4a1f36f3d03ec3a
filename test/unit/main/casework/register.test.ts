import { describe, expect, test } from 'vitest';
import { caseView } from '#main/casework/cases/case-view.ts';
import { adoptVersion, withdrawVersion } from '#main/casework/register/change-register.ts';
import { composeLetter } from '#main/casework/letters/compose-letter.ts';
import { exportRegister } from '#main/casework/register/export-register.ts';
import { registerView } from '#main/casework/register/register-view.ts';
import { findCase, type Work } from '#main/casework/work.ts';
import { unlocked, valueOf } from '../../../factories/books/book.ts';
import { versionFrom, withOfficer } from '../../../factories/cases/register.ts';
import { workAt } from '../../../factories/cases/work.ts';
import { withdrawn } from '../../../factories/cases/case.ts';

const reason = 'Ny policy';
const coming = { record: versionFrom('2027-01-01', withOfficer), reason };

const adopted = async (start = '2026-11-25T08:00:00Z') => {
  const desk = await workAt(start);
  valueOf(await adoptVersion(desk.work, coming));
  return desk;
};
const seen = (work: Work) =>
  registerView(work).versions.map(({ record, standing }) => [record.version, standing]);

describe('an adopted version', () => {
  test('stands beside the shipped one and takes over on its day', async () => {
    const { work, goTo } = await adopted();
    expect(seen(work)).toEqual([
      ['2027-01-01', 'coming'],
      ['2020-04-17', 'in-force'],
    ]);
    goTo('2026-12-31T23:00:00Z');
    expect(seen(work)).toEqual([
      ['2027-01-01', 'in-force'],
      ['2020-04-17', 'past'],
    ]);
    expect(registerView(work).today).toBe('2027-01-01');
  });

  test('is there again after the book is read from its events, and from its snapshot', async () => {
    const { work, folder, locked } = await adopted();
    const { registers } = work.book.settings;
    expect(registers).toHaveLength(1);
    await locked.close();
    const fromEvents = await unlocked(folder);
    expect(fromEvents.book.settings.registers).toEqual(registers);
    await fromEvents.book.flush();
    await fromEvents.locked.close();
    const fromSnapshot = await unlocked(folder);
    expect(fromSnapshot.book.settings.registers).toEqual(registers);
    await fromSnapshot.locked.close();
  });

  test('stays to be read when it is withdrawn, and its day is free again', async () => {
    const { work } = await adopted();
    valueOf(await withdrawVersion(work, { version: '2027-01-01', reason: 'För tidigt' }));
    expect(registerView(work).versions[0]).toMatchObject({
      standing: 'withdrawn',
      adopted: { reason },
      withdrawn: { reason: 'För tidigt' },
    });
    valueOf(await adoptVersion(work, coming));
    expect(new Set(seen(work).map(([, standing]) => standing))).toEqual(
      new Set(['coming', 'in-force', 'withdrawn']),
    );
  });

  test('adopted or withdrawn in two windows at once is so once', async () => {
    const { work } = await workAt('2026-11-25T08:00:00Z');
    const both = await Promise.all([adoptVersion(work, coming), adoptVersion(work, coming)]);
    expect(both).toMatchObject([{ ok: true }, { error: { code: 'register-date-taken' } }]);
    const late = { version: '2027-01-01', reason: 'För tidigt' };
    const back = await Promise.all([withdrawVersion(work, late), withdrawVersion(work, late)]);
    expect(back).toMatchObject([{ ok: true }, { error: { code: 'register-version-unknown' } }]);
    expect(work.book.settings.registers).toHaveLength(1);
  });

  test('in force is never withdrawn, and nothing is written', async () => {
    const { work, goTo } = await adopted();
    goTo('2027-01-01T08:00:00Z');
    const before = work.book.seq;
    const { version } = coming.record;
    expect(await withdrawVersion(work, { version, reason })).toMatchObject({
      error: { code: 'register-in-force' },
    });
    expect(await adoptVersion(work, coming)).toMatchObject({
      error: { code: 'register-date-early', latest: '2027-01-01' },
    });
    expect(work.book.seq).toBe(before);
  });
});

describe('a case', () => {
  test('is answered from the version in force on the letter’s day, and says from which it was received', async () => {
    const { work, goTo, open, act } = await adopted('2026-12-30T08:00:00Z');
    const reference = await open({ receivedAt: '2026-12-29T08:00:00Z' });
    const versions = async () => valueOf(await caseView(work, reference)).registerVersions;
    expect(await versions()).toEqual({
      received: '2020-04-17',
      answered: '',
      current: '2020-04-17',
    });
    goTo('2027-01-02T08:00:00Z');
    const subject = valueOf(await findCase(work, reference));
    const letter = valueOf(
      await composeLetter(work, subject, {
        kind: 'access-summary',
        language: 'sv',
        date: work.clock.today(),
      }),
    );
    expect(letter.registerVersion).toBe('2027-01-01');
    expect(JSON.stringify(letter.document)).toContain('dso@example.com');
    await act(reference, ...withdrawn);
    expect(await versions()).toEqual({
      received: '2020-04-17',
      answered: '2027-01-01',
      current: '2027-01-01',
    });
  });
});

describe('an exported version', () => {
  const exported = async (format: 'json' | 'csv', language: 'sv' | 'en' = 'sv') => {
    const { work } = await adopted();
    const file = valueOf(await exportRegister(work, { version: '2027-01-01', format, language }));
    return { ...file, text: Buffer.from(file.bytes).toString('utf8') };
  };

  test('is the record itself as JSON', async () => {
    const { text, fileName } = await exported('json');
    expect(fileName).toBe('record-of-processing-2027-01-01.json');
    expect(JSON.parse(text)).toEqual(coming.record);
  });

  test('has a row for every purpose and a column for every point of Art. 30(1)', async () => {
    const { text } = await exported('csv', 'en');
    const [head, ...rows] = text.slice(1).trimEnd().split('\r\n');
    expect(text.startsWith('\uFEFF')).toBe(true);
    expect(head).toContain('"Categories of data subjects";"Legal basis"');
    expect(head).toContain('"Time limits for erasure";"Security measures"');
    expect(rows).toHaveLength(8);
    expect(rows[2]).toContain('"Offer you support for our services."');
    expect(rows[2]).toContain('dso@example.com');
    expect(rows[2]).toContain('kundservice@aptor.se');
  });

  test('is refused for a version there is none of', async () => {
    const { work } = await adopted();
    expect(
      await exportRegister(work, { version: '2030-01-01', format: 'csv', language: 'sv' }),
    ).toEqual({ ok: false, error: { code: 'register-version-unknown', version: '2030-01-01' } });
  });
});
