import { describe, expect, it } from 'vitest';
import type { CaseCommand } from '#domain/case/command.ts';
import type { Casebook } from '#main/casebook/casebook.ts';
import { makeMessage, withdrawn } from '../../../../factories/cases/case.ts';
import { by, newBook, openCase, unlocked, valueOf } from '../../../../factories/books/book.ts';

interface Person {
  readonly name: string;
  readonly subject?: string;
  readonly receivedAt?: string;
  readonly after?: readonly CaseCommand[];
}

async function bookOf(people: readonly Person[]): Promise<Casebook> {
  const { folder } = await newBook();
  const { book } = await unlocked(folder);
  for (const [at, { name, subject = 'Hej', receivedAt, after = [] }] of people.entries()) {
    const open = openCase(at, {
      requester: { name, email: `p${at}@example.com`, address: '' },
      message: makeMessage({ subject, messageId: '' }),
      ...(receivedAt ? { receivedAt } : {}),
    });
    valueOf(await book.execute(undefined, [open, ...after], by));
  }
  return book;
}

const namesIn = (book: Casebook, search: string) =>
  book.list({ search, offset: 0, limit: 99 }).rows.map(({ requester }) => requester);

describe('a search', () => {
  it('finds å, ä and ö with and without their marks, and what was typed comes first', async () => {
    const book = await bookOf([{ name: 'Asa Berg' }, { name: 'Åsa Berg' }, { name: 'Olle Lind' }]);
    expect(namesIn(book, 'asa')).toEqual(['Asa Berg', 'Åsa Berg']);
    expect(namesIn(book, 'åsa')).toEqual(['Åsa Berg', 'Asa Berg']);
    expect(namesIn(book, 'ÅSA')).toEqual(['Åsa Berg', 'Asa Berg']);
    expect(namesIn(book, 'a\u030asa')).toEqual(['Åsa Berg', 'Asa Berg']);
  });

  it('wants every word, in any order, in any part of the case', async () => {
    const book = await bookOf([
      { name: 'Åsa Berg', subject: 'Radering av konto' },
      { name: 'Åsa Lind', subject: 'Registerutdrag' },
    ]);
    expect(namesIn(book, 'konto åsa')).toEqual(['Åsa Berg']);
    expect(namesIn(book, 'åsa p1@example')).toEqual(['Åsa Lind']);
    expect(namesIn(book, 'DSR-2026-0002')).toEqual(['Åsa Lind']);
    expect(namesIn(book, 'åsa radering lind')).toEqual([]);
  });

  it('finds names in any script, and nothing across two cases', async () => {
    const book = await bookOf([
      { name: 'Ζωή Παπαδοπούλου' },
      { name: 'محمد علي' },
      { name: '李小龙' },
    ]);
    expect(namesIn(book, 'ζωη')).toEqual(['Ζωή Παπαδοπούλου']);
    expect(namesIn(book, 'محمد')).toEqual(['محمد علي']);
    expect(namesIn(book, '小龙')).toEqual(['李小龙']);
    expect(namesIn(book, '小龙 محمد')).toEqual([]);
  });

  it('reads what was written, also in a message that joined the case', async () => {
    const message = makeMessage({ subject: 'SV: Hej', text: 'Det gäller fakturan i mars.' });
    const book = await bookOf([
      { name: 'Åsa Berg', after: [{ type: 'add-message', message }] },
      { name: 'Olle Lind' },
    ]);
    expect(namesIn(book, 'fakturan')).toEqual(['Åsa Berg']);
    expect(namesIn(book, 'berg mars')).toEqual(['Åsa Berg']);
    await book.flush();
    expect(namesIn(book, 'fakturan')).toEqual(['Åsa Berg']);
  });

  it('reads four pages of a message, and the messages behind the first ones', async () => {
    const long = (word: string) => `${'Ombud '.repeat(1_200)}${word} ${'Ombud '.repeat(1_200)}sist`;
    const more = (text: string): CaseCommand => ({
      type: 'add-message',
      message: makeMessage({ subject: 'SV: Hej', text, messageId: '' }),
    });
    const few = ['ett', 'två', 'tre', 'fyra', 'fem'].map((text) => more(text));
    const book = await bookOf([
      { name: 'Åsa Berg', after: [more(long('fakturan'))] },
      { name: 'Olle Lind', after: [...few, more('kvittot')] },
    ]);
    const found = () => ['fakturan', 'kvittot', 'sist'].map((word) => namesIn(book, word));
    expect(found()).toEqual([['Åsa Berg'], ['Olle Lind'], []]);
    await book.flush();
    expect(found()).toEqual([['Åsa Berg'], ['Olle Lind'], []]);
  });

  it('reads no more of a case’s messages than there is room for, but who sent each and its subject', async () => {
    const after = ['alfa', 'beta', 'gamma', 'delta'].map((word): CaseCommand => ({
      type: 'add-message',
      message: makeMessage({
        subject: `om ${word}1`,
        text: `${word}2 `.repeat(2_000),
        messageId: '',
      }),
    }));
    const book = await bookOf([{ name: 'Åsa Berg', after }]);
    const found = ['alfa2', 'gamma2', 'delta2', 'delta1'].map((word) => namesIn(book, word));
    expect(found).toEqual([['Åsa Berg'], ['Åsa Berg'], [], ['Åsa Berg']]);
  });

  it('finds a case by its new name and no longer by its old', async () => {
    const book = await bookOf([{ name: 'Åsa Berg' }, { name: 'Olle Lind' }]);
    const caseId = book.caseIdOf('DSR-2026-0001') ?? '';
    const requester = { name: 'Åsa Holm', email: 'asa@example.com', address: '' };
    valueOf(await book.execute(caseId, [{ type: 'correct-requester', requester }], by));
    expect(namesIn(book, 'holm')).toEqual(['Åsa Holm']);
    expect(namesIn(book, 'berg')).toEqual([]);
    await book.flush();
    expect(namesIn(book, 'holm')).toEqual(['Åsa Holm']);
    expect(namesIn(book, 'lind')).toEqual(['Olle Lind']);
  });
});

describe('a list', () => {
  const people: readonly Person[] = [
    { name: 'closed early', receivedAt: '2026-09-01T08:00:00Z', after: [...withdrawn] },
    { name: 'open late', receivedAt: '2026-09-20T08:00:00Z' },
    { name: 'closed late', receivedAt: '2026-09-10T08:00:00Z', after: [...withdrawn] },
    { name: 'open early', receivedAt: '2026-09-05T08:00:00Z' },
  ];

  it('has open cases by due date, then closed ones, the newest first', async () => {
    const book = await bookOf(people);
    expect(namesIn(book, '')).toEqual(['open early', 'open late', 'closed late', 'closed early']);
  });

  it('moves a case to its new place when it is closed, opened again or its receipt corrected', async () => {
    const book = await bookOf(people);
    const early = book.caseIdOf('DSR-2026-0004') ?? '';
    valueOf(await book.execute(early, [...withdrawn], by));
    expect(namesIn(book, '')).toEqual(['open late', 'closed late', 'open early', 'closed early']);
    valueOf(await book.execute(early, [{ type: 'reopen', reason: 'Mer' }], by));
    const receivedAt = '2026-09-25T08:00:00Z';
    valueOf(
      await book.execute(early, [{ type: 'correct-receipt', receivedAt, reason: 'Fel' }], by),
    );
    expect(namesIn(book, '')).toEqual(['open late', 'open early', 'closed late', 'closed early']);
  });

  it('counts all that fit and gives the window asked for', async () => {
    const book = await bookOf(people);
    const windowOf = (offset: number, limit: number) => {
      const { total, rows } = book.list({ status: 'open', offset, limit });
      return { total, names: rows.map(({ requester }) => requester) };
    };
    expect(windowOf(0, 1)).toEqual({ total: 2, names: ['open early'] });
    expect(windowOf(1, 5)).toEqual({ total: 2, names: ['open late'] });
    expect(windowOf(2, 5)).toEqual({ total: 2, names: [] });
    expect(book.list({ kind: 'breach', offset: 0, limit: 5 })).toEqual({ total: 0, rows: [] });
    expect(book.list({ search: 'open', status: 'closed', offset: 0, limit: 5 }).total).toBe(0);
  });
});
