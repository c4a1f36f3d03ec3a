import { describe, expect, it } from 'vitest';
import type { CaseCommand } from '#domain/case/command.ts';
import type { Casebook } from '#main/casebook/casebook.ts';
import type { ListColumn, ListGroup } from '#shared/list/arrangement.ts';
import { listColumns } from '#shared/list/arrangement.ts';
import { withdrawn } from '../../../../factories/cases/case.ts';
import { by, newBook, openCase, unlocked, valueOf } from '../../../../factories/books/book.ts';

type Made = readonly [name: string, day: string, kind: 'access' | 'erasure', ...CaseCommand[]];

const assign = (handler: string): CaseCommand => ({ type: 'assign', handler });

const five: readonly Made[] = [
  ['Örjan', '2026-09-07', 'erasure', assign('Åke')],
  ['Zoë', '2026-09-04', 'access', assign('Bo')],
  ['Åsa', '2026-09-01', 'access', assign('Åke'), ...withdrawn],
  ['', '2026-09-08', 'erasure', assign('Bo')],
  ['anders', '2026-09-03', 'access', assign('Åke')],
];

async function bookOf(made: readonly Made[] = five): Promise<Casebook> {
  const { folder } = await newBook();
  const { book } = await unlocked(folder);
  for (const [at, [name, day, kind, ...after]] of made.entries()) {
    const requester = { name, email: '', address: '' };
    const open = openCase(at, { requester, kind, receivedAt: `${day}T08:00:00Z` });
    valueOf(await book.execute(undefined, [open, ...after], by));
  }
  return book;
}

const sorted = (book: Casebook, column: ListColumn, descending = false) =>
  book
    .list({ order: { by: column, descending }, offset: 0, limit: 99 })
    .rows.map(({ requester }) => requester || '?');

describe('a sorted list', () => {
  it('stands in the Swedish alphabet, and who has no name stands last', async () => {
    const book = await bookOf();
    expect(sorted(book, 'requester')).toEqual(['anders', 'Zoë', 'Åsa', 'Örjan', '?']);
    expect(sorted(book, 'requester', true)).toEqual(['?', 'Örjan', 'Åsa', 'Zoë', 'anders']);
  });

  it('stands in the alphabet of the desk’s language, from the moment it is another', async () => {
    const book = await bookOf();
    expect(sorted(book, 'requester').at(-2)).toBe('Örjan');
    valueOf(await book.changeSettings({ language: 'en' }, by));
    expect(sorted(book, 'requester')).toEqual(['anders', 'Åsa', 'Örjan', 'Zoë', '?']);
    const groups = book.list({ group: 'handler', offset: 0, limit: 99 }).groups;
    expect(groups?.map(({ key }) => key)).toEqual(['Åke', 'Bo']);
  });

  it('stands by number, receipt, kind, state or handler', async () => {
    const book = await bookOf();
    expect(sorted(book, 'reference')).toEqual(['Örjan', 'Zoë', 'Åsa', '?', 'anders']);
    expect(sorted(book, 'received')).toEqual(['Åsa', 'anders', 'Zoë', 'Örjan', '?']);
    expect(sorted(book, 'kind')).toEqual(['Zoë', 'Åsa', 'anders', 'Örjan', '?']);
    expect(sorted(book, 'status').at(-1)).toBe('Åsa');
    expect(sorted(book, 'handler')).toEqual(['Zoë', '?', 'Örjan', 'Åsa', 'anders']);
  });

  it('keeps what is closed behind what is due, whichever way it is sorted by due date', async () => {
    const book = await bookOf();
    expect(sorted(book, 'due')).toEqual(['anders', 'Zoë', 'Örjan', '?', 'Åsa']);
    expect(sorted(book, 'due', true)).toEqual(['?', 'Örjan', 'Zoë', 'anders', 'Åsa']);
  });

  it('moves a case that changes to its new place, and leaves out one that is gone', async () => {
    const book = await bookOf();
    for (const column of listColumns) sorted(book, column);
    const caseId = book.caseIdOf('DSR-2026-0002') ?? '';
    const requester = { name: 'Ärla', email: '', address: '' };
    valueOf(await book.execute(caseId, [{ type: 'correct-requester', requester }], by));
    expect(sorted(book, 'requester')).toEqual(['anders', 'Åsa', 'Ärla', 'Örjan', '?']);
    valueOf(await book.execute(caseId, [assign('Åsa')], by));
    expect(sorted(book, 'handler').at(-1)).toBe('Ärla');
    valueOf(await book.execute(undefined, [openCase(9)], by));
    for (const column of listColumns) {
      expect(new Set(sorted(book, column))).toEqual(
        new Set(['Ärla', 'anders', 'Åsa', 'Örjan', '?', 'Prov Person 9']),
      );
    }
  });

  it('is the same after many changes as one that is sorted for the first time', async () => {
    const book = await bookOf();
    const names = ['Ö', 'B', 'Å', 'a', 'Ä', 'c', 'z', ''];
    for (const [at, name] of names.entries()) {
      const requester = { name, email: '', address: '' };
      const caseId = book.caseIdOf(`DSR-2026-000${(at % 5) + 1}`) ?? '';
      if (caseId && (await book.case(caseId))?.state === 'open')
        valueOf(await book.execute(caseId, [{ type: 'correct-requester', requester }], by));
      sorted(book, 'requester');
    }
    const rows = sorted(book, 'requester').map((name) => (name === '?' ? '' : name));
    const alphabet = new Intl.Collator('sv');
    const last = (name: string) => (name === '' ? 1 : 0);
    expect(rows).toEqual(
      rows.toSorted((one, other) => last(one) - last(other) || alphabet.compare(one, other)),
    );
  });

  it('leaves in the order of the book what the alphabet sees no difference in, sorted at once or put in its place', async () => {
    const [long, short] = ['Bo\u00ADdil', 'Bodil'];
    expect(new Intl.Collator('sv').compare(long, short)).toBe(0);
    const book = await bookOf([
      [long, '2026-09-02', 'access'],
      ['Anna', '2026-09-02', 'access'],
      [short, '2026-09-01', 'access'],
      [long, '2026-09-03', 'access'],
    ]);
    expect(sorted(book, 'requester')).toEqual(['Anna', long, short, long]);
    const requester = { name: short, email: '', address: '' };
    const caseId = book.caseIdOf('DSR-2026-0002') ?? '';
    valueOf(await book.execute(caseId, [{ type: 'correct-requester', requester }], by));
    expect(sorted(book, 'requester')).toEqual([long, short, short, long]);
  });

  it('goes by what was asked for, not by how well a row fits the search', async () => {
    const book = await bookOf([
      ['Asa B', '2026-09-02', 'access'],
      ['Åsa A', '2026-09-01', 'access'],
    ]);
    const found = book.list({
      search: 'asa',
      order: { by: 'received', descending: false },
      offset: 0,
      limit: 9,
    });
    expect(found.rows.map(({ requester }) => requester)).toEqual(['Åsa A', 'Asa B']);
  });
});

describe('a grouped list', () => {
  const listed = (book: Casebook, group: ListGroup, offset = 0, limit = 99) => {
    const { rows, groups, total } = book.list({ group, offset, limit });
    return { total, groups, names: rows.map(({ requester }) => requester || '?') };
  };

  it('has each part whole, in the order of the law, the work, the alphabet or the calendar', async () => {
    const book = await bookOf();
    expect(listed(book, 'kind')).toEqual({
      total: 5,
      groups: [
        { key: 'access', count: 3 },
        { key: 'erasure', count: 2 },
      ],
      names: ['anders', 'Zoë', 'Åsa', 'Örjan', '?'],
    });
    expect(listed(book, 'handler').groups).toEqual([
      { key: 'Bo', count: 2 },
      { key: 'Åke', count: 3 },
    ]);
    expect(listed(book, 'status').groups).toEqual([
      { key: 'open', count: 4 },
      { key: 'closed', count: 1 },
    ]);
    expect(listed(book, 'stage').groups).toEqual([
      { key: 'new', count: 4 },
      { key: 'closed', count: 1 },
    ]);
    expect(listed(book, 'week').groups).toEqual([
      { key: '2026-08-31', count: 2 },
      { key: '2026-09-07', count: 2 },
      { key: '', count: 1 },
    ]);
  });

  it('gives a window across its parts, and tells of all of them', async () => {
    const book = await bookOf();
    const { groups, names } = listed(book, 'kind', 2, 2);
    expect(names).toEqual(['Åsa', 'Örjan']);
    expect(groups).toHaveLength(2);
  });

  it('has no parts where nothing fits', async () => {
    const book = await bookOf();
    const none = book.list({ search: 'finnsinte', group: 'kind', offset: 0, limit: 9 });
    expect(none).toEqual({ total: 0, rows: [], groups: [] });
  });
});
