import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { execute } from '#main/casework/cases/execute.ts';
import { caseCommandSchema } from '#shared/schemas/case-command-schema.ts';
import { collect } from '#main/casework/collected/collect.ts';
import { outgoingData } from '#main/casework/collected/outgoing-data.ts';
import { findValue } from '#main/casework/review/find-value.ts';
import { keep } from '#main/casework/review/keep.ts';
import { redact } from '#main/casework/review/redact.ts';
import { standingFlags } from '#main/casework/review/review.ts';
import { reviewFlags } from '#main/casework/review/review-flags.ts';
import { reviewRows } from '#main/casework/review/review-rows.ts';
import { reviewView } from '#main/casework/review/review-view.ts';
import { refuseUnready } from '#main/casework/letters/refuse-unready.ts';
import { forgetMapping, rememberMapping } from '#main/casework/collected/system-mappings.ts';
import { findCase, type Work } from '#main/casework/work.ts';
import { unlocked, valueOf } from '../../../../factories/books/book.ts';
import { makeMapping } from '../../../../factories/cases/disclosure.ts';
import { workAt } from '../../../../factories/cases/work.ts';

const csv = [
  'E-post;Handläggare;Anteckning;X1',
  'prov0@example.com;Ove Låtsas;Ring Ove Låtsas eller prov0@example.com;P1',
  'prov0@example.com;;811228-9874 hör till OVE LÅTSAS;P2',
  'annan@example.com;Siv Hittepå;Rör någon annan;P1',
].join('\n');
const others = { ground: 'others-rights', words: '' } as const;

/** A case with one table about two people. */
async function underReview() {
  const desk = await workAt('2026-11-25T08:00:00Z');
  const reference = await desk.open({});
  const add = (to: string) =>
    collect(desk.work, to, [
      { system: 'CRM', file: { name: 'kunder.csv', bytes: Buffer.from(csv) } },
    ]);
  valueOf(await add(reference));
  const view = async () => valueOf(await reviewView(desk.work, { reference }));
  const [file] = (await view()).files;
  const address = { documentId: file?.documentId ?? '', table: 0 };
  const flags = async () => valueOf(await reviewFlags(desk.work, { reference, ...address }));
  const subject = async () => valueOf(await findCase(desk.work, reference));
  return { ...desk, reference, add, view, address, flags, subject };
}

const filterOf = (address: { documentId: string; table: number }, value: string) =>
  ({ type: 'filter-rows', ...address, conditions: [{ column: 0, values: [value] }] }) as const;

describe('a collected table under review', () => {
  test('suggests the requester’s rows and flags only what goes out', async () => {
    const { act, reference, view, address, flags } = await underReview();
    const [before] = (await view()).files[0]?.tables ?? [];
    expect(before?.suggested).toEqual([{ column: 0, values: ['prov0@example.com'] }]);
    expect((await flags()).flags.map(({ text }) => text)).toContain('annan@example.com');
    await act(reference, filterOf(address, 'prov0@example.com'));
    const [after] = (await view()).files[0]?.tables ?? [];
    expect(after).toMatchObject({ rows: 3, shown: 2, suggested: [] });
    const seen = (await flags()).flags.map((flag) => [
      flag.kind,
      flag.text,
      'of' in flag ? flag.of : flag.position,
      flag.alike,
    ]);
    expect(seen).toEqual([
      ['name', 'Ove Låtsas', 0, 2],
      ['name', 'Ove Låtsas', 0, 2],
      ['personal-number', '811228-9874', 1, 1],
      ['name', 'OVE LÅTSAS', 1, 1],
    ]);
  });

  test('is redacted wherever a text stands, and shows how each row goes out', async () => {
    const { work, act, reference, address, flags } = await underReview();
    await act(reference, filterOf(address, 'prov0@example.com'));
    const done = valueOf(
      await redact(work, { reference, what: { value: 'ove låtsas' }, ...others }),
    );
    expect(done.places).toBe(3);
    expect((await flags()).total).toBe(1);
    const window = { reference, ...address, shown: true, offset: 1, limit: 1 };
    const { rows } = valueOf(await reviewRows(work, window));
    expect(rows[0]?.out[2]).toBe('811228-9874 hör till [maskerat: andras rättigheter]');
    expect(rows[0]?.stretches).toEqual([
      { column: 2, start: 21, end: 31, redaction: 1, standing: 'redacted' },
      { column: 2, start: 0, end: 11, kind: 'personal-number', standing: 'undecided' },
    ]);
  });

  test('is decided value by value, and by what is the requester’s own', async () => {
    const { work, act, reference, address, flags, subject } = await underReview();
    await act(reference, filterOf(address, 'prov0@example.com'));
    valueOf(await keep(work, { reference, what: { value: 'Ove Låtsas' } }));
    await act(reference, { type: 'note-own', own: ['19811228-9874'] });
    expect((await flags()).flags.map(({ text }) => text)).toEqual(['OVE LÅTSAS']);
    const standing = valueOf(await standingFlags(work, await subject())).map((one) => one.standing);
    expect(standing.filter((one) => one === 'undecided')).toHaveLength(1);
  });

  test('cannot go out until every column has its place and every flag its decision', async () => {
    const { work, act, reference, address, subject } = await underReview();
    const ready = async () => {
      const answer = await refuseUnready(work, await subject());
      return answer.ok ? undefined : answer.error;
    };
    expect(await ready()).toMatchObject({ code: 'columns-unplaced' });
    const { disclosure } = await subject();
    const mapping = disclosure.mappings[0]?.mapping ?? makeMapping();
    const columns = ['Handläggare', 'Anteckning', 'X1'].map((column) => ({
      column,
      internal: 'Arbetsflöde',
    }));
    await act(reference, {
      type: 'map-system',
      system: 'CRM',
      mapping: { ...mapping, columns: [...mapping.columns, ...columns] },
    });
    await act(reference, filterOf(address, 'prov0@example.com'));
    expect(await ready()).toMatchObject({
      code: 'flags-undecided',
      count: 4,
      places: [
        { ...address, kind: 'name', part: [0, 1, 0, 10] },
        { kind: 'name', part: [0, 2, 5, 15] },
        { kind: 'personal-number', part: [1, 2, 0, 11] },
        { kind: 'name' },
      ],
    });
    await act(reference, {
      type: 'redact',
      ...address,
      marks: { columns: [1, 2] },
      ...others,
    });
    expect(await ready()).toBeUndefined();
  });

  test('never changes the file it came in', async () => {
    const { work, act, reference, address, subject } = await underReview();
    await act(reference, { type: 'redact', ...address, marks: { rows: [0, 1, 2] }, ...others });
    const { tables, held } = valueOf(await outgoingData(work, await subject(), 'en'));
    expect(tables[0]?.rows[0]).toEqual(['[whole row redacted: others’ rights]', '', '', '']);
    expect(held[0]?.rows[0]?.[1]).toBe('Ove Låtsas');
    const bytes = valueOf(
      await work.book.readBlob(
        (await subject()).id,
        (await subject()).collections[0]?.document.blob ?? '',
      ),
    );
    expect(Buffer.from(bytes).toString()).toBe(csv);
  });
});

describe('a mapping that is remembered', () => {
  const mapping = makeMapping({
    columns: [{ column: 'x1', internal: 'Löpnummer' }],
    purposes: ['support'],
    codes: [{ column: 'X1', code: 'P1', meaning: { sv: 'fakturakontakt', en: 'invoice contact' } }],
  });
  const mapped = async (work: Work, reference: string) =>
    valueOf(await findCase(work, reference)).disclosure.mappings[0]?.mapping;

  test('is used for the next file of the system, in a case of its own copy', async () => {
    const { work, open, add, reference } = await underReview();
    valueOf(await rememberMapping(work, { system: 'CRM', mapping }));
    expect(await mapped(work, reference)).toMatchObject({ suggested: true });
    const next = await open({});
    valueOf(await add(next));
    expect(await mapped(work, next)).toMatchObject({ purposes: ['support'] });
    const subject = valueOf(await findCase(work, next));
    const { tables } = valueOf(await outgoingData(work, subject, 'sv'));
    expect(tables[0]?.rows.map((row) => row[3])).toEqual([
      'P1 (fakturakontakt)',
      'P2',
      'P1 (fakturakontakt)',
    ]);
    valueOf(await rememberMapping(work, { system: 'CRM', mapping: makeMapping() }));
    expect(await mapped(work, next)).toMatchObject({ purposes: ['support'] });
  });

  test('is there again when the book is opened', async () => {
    const { work, folder, locked } = await underReview();
    valueOf(await rememberMapping(work, { system: 'CRM', mapping }));
    await locked.close();
    const { book } = await unlocked(folder);
    expect(book.settings.mappings).toEqual([{ system: 'CRM', mapping }]);
  });

  test('is forgotten once, also by two windows at the same moment', async () => {
    const { work } = await underReview();
    valueOf(await rememberMapping(work, { system: 'CRM', mapping }));
    const forget = () => forgetMapping(work, { system: 'CRM' });
    expect(await Promise.all([forget(), forget()])).toMatchObject([
      { ok: true },
      { error: { code: 'system-unknown' } },
    ]);
  });

  test('is refused when a column is set aside without a word of why', async () => {
    const { work } = await underReview();
    const bare = makeMapping({ columns: [{ column: 'X1', internal: ' ' }] });
    expect(await rememberMapping(work, { system: 'CRM', mapping: bare })).toMatchObject({
      error: { code: 'reason-missing' },
    });
  });
});

const decisions = 'resources/sample-data/beslut.json';

test('the samples are ready to go out by the decisions that come with them', async () => {
  const { work, open } = await workAt('2026-11-25T08:00:00Z');
  const reference = await open({
    requester: { name: 'Alva Exempelsson', email: 'alva.exempelsson@example.com', address: '' },
  });
  for (const name of ['kundregister.csv', 'supportarenden.csv']) {
    const bytes = await readFile(`resources/sample-data/${name}`);
    valueOf(await collect(work, reference, [{ system: 'Kundregister', file: { name, bytes } }]));
  }
  const command = caseCommandSchema.array().parse(JSON.parse(await readFile(decisions, 'utf8')));
  valueOf(await execute(work, reference, command));
  const subject = valueOf(await findCase(work, reference));
  expect(await refuseUnready(work, subject)).toEqual({ ok: true, value: undefined });
});

test('a text no flag found is counted before it is redacted everywhere, and all of it is taken back', async () => {
  const { act, work, reference, subject } = await underReview();
  const value = 'någon annan';
  expect(valueOf(await findValue(work, { reference, value: 'Ring Ove' })).places).toBe(1);
  expect(valueOf(await findValue(work, { reference, value: 'ove låtsas' })).places).toBe(3);
  expect(valueOf(await findValue(work, { reference, value: 'står ingenstans' })).places).toBe(0);
  const counted = valueOf(await findValue(work, { reference, value }));
  const { places, numbers } = valueOf(
    await redact(work, { reference, what: { value }, ...others }),
  );
  expect(places).toBe(counted.places);
  const { redactions } = (await subject()).disclosure;
  expect(redactions.map(({ number }) => number)).toEqual(numbers);
  for (const number of numbers) await act(reference, { type: 'withdraw-redaction', number });
  expect((await subject()).disclosure.redactions).toEqual([]);
});

test('what is found is shown where it stands, as redacting it or keeping it would mark it', async () => {
  const { work, reference } = await underReview();
  const find = async () => valueOf(await findValue(work, { reference, value: 'Ove Låtsas' }));
  const all = await find();
  expect(all.places).toBe(3);
  expect(all.first).toContainEqual({
    row: 0,
    column: 'Anteckning',
    before: 'Ring ',
    text: 'Ove Låtsas',
    after: ' eller prov0@example.com',
  });
  expect(all.waiting).toBeLessThan(all.places);
  const kept = valueOf(await keep(work, { reference, what: { value: 'Ove Låtsas' } }));
  expect(kept.places).toBe(all.waiting);
  expect(await find()).toMatchObject({ places: all.places, waiting: 0 });
});

test('what was kept is put to the question again by what keeping it gave', async () => {
  const { act, work, reference, flags } = await underReview();
  const before = await flags();
  const { kept } = valueOf(await keep(work, { reference, what: { value: 'Ove Låtsas' } }));
  expect((await flags()).total).toBeLessThan(before.total);
  for (const one of kept) await act(reference, { type: 'reopen-flagged', ...one });
  expect(await flags()).toEqual(before);
});

test('one flag is redacted by its place, and taken back by the number that gives', async () => {
  const { act, work, reference, address, flags, subject } = await underReview();
  const before = await flags();
  const flag = before.flags.find((one) => !('of' in one));
  if (!flag || 'of' in flag) throw new Error('no flag in a cell');
  const { row, column, start, end } = flag;
  const what = { ...address, marks: { parts: [[row, column, start, end]] as const } };
  const { places, numbers } = valueOf(await redact(work, { reference, what, ...others }));
  expect([places, numbers]).toEqual([1, [(await subject()).disclosure.redactions[0]?.number]]);
  for (const number of numbers) await act(reference, { type: 'withdraw-redaction', number });
  expect(await flags()).toEqual(before);
});
