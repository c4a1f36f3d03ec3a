import { expect, test } from 'vitest';
import { timelineEntry } from '#main/casework/cases/timeline.ts';
import { takeCopy } from '#main/casework/documents/take-copy.ts';
import { timelineText } from '#shared/words/timeline-text.ts';
import { wordsFor } from '#shared/words/words.ts';
import { valueOf } from '../../../../factories/books/book.ts';
import { settled, withdrawn } from '../../../../factories/cases/case.ts';
import { workAt } from '../../../../factories/cases/work.ts';

const name = 'Registerutdrag';

/** What a case's story tells last, in words. */
async function lastTold({ book }: Awaited<ReturnType<typeof workAt>>['work'], reference: string) {
  const history = await book.history(book.caseIdOf(reference) ?? '');
  const entry = history.at(-1);
  return entry && timelineText(wordsFor('sv'), timelineEntry(entry));
}

test.each([
  ['saved', 'En oskyddad kopia sparades utanför Ombud: Registerutdrag'],
  ['protected', 'En kopia med lösenord sparades utanför Ombud: Registerutdrag'],
  ['printed', 'Utskrift gjordes: Registerutdrag'],
] as const)('a copy that was %s is told of in the story of its case', async (way, told) => {
  const { work, open } = await workAt('2026-11-03T09:00:00Z');
  const reference = await open({});
  valueOf(await takeCopy(work, { reference, name, way }));
  expect(await lastTold(work, reference)).toBe(told);
});

test('a copy out of a closed case is told of, and moves neither its end nor its date', async () => {
  const { work, open } = await workAt('2026-11-03T09:00:00Z');
  const reference = await open({}, ...settled, ...withdrawn);
  const caseId = work.book.caseIdOf(reference) ?? '';
  const before = await work.book.case(caseId);
  valueOf(await takeCopy(work, { reference, name, way: 'saved' }));
  expect(await lastTold(work, reference)).toContain(name);
  const after = await work.book.case(caseId);
  expect({ ...after, revision: before?.revision }).toEqual(before);
});

test('of a case that is not here nothing is told', async () => {
  const { work } = await workAt('2026-11-03T09:00:00Z');
  expect(await takeCopy(work, { reference: 'TST-2026-0009', name, way: 'saved' })).toMatchObject({
    error: { code: 'reference-unknown' },
  });
});
