import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CaseCommand } from '#domain/case/command.ts';
import type { Casebook } from '#main/casebook/casebook.ts';
import type { By } from '#main/casebook/by.ts';
import { seededRandom } from '#main/sample/random.ts';
import { anyCommand } from '../../../../factories/cases/any-command.ts';
import { bookOfTwo, takeFrom } from '../../../../factories/books/book-of-two.ts';
import { note, openCase, unlocked, valueOf } from '../../../../factories/books/book.ts';
import { makeDocument, makeMessage, withdrawn } from '../../../../factories/cases/case.ts';
import { keptFacts } from '../../../../factories/books/kept-facts.ts';
import { wanderedBook } from '../../../../factories/books/wandered-book.ts';
import { suiteSeed } from '../../../../seeded.ts';

const attachment = { name: 'bild.png', mediaType: 'image/png', size: 9, sha256: 'c'.repeat(64) };
const original = { ...makeDocument('mail'), blob: '' };
const message = (change: Parameters<typeof makeMessage>[0]): CaseCommand => ({
  type: 'add-message',
  message: makeMessage({ messageId: '', ...change }),
});

/** What cases are searched, listed and disposed of by, where a part of it comes and goes. */
const telling: readonly CaseCommand[] = [
  message({ text: `${'långt '.repeat(2_000)}slut` }),
  message({ text: 'mycket '.repeat(1_100) }),
  message({ attachments: [{ ...attachment, missing: 'removed' }], original }),
  message({ attachments: [attachment], original }),
  ...['CRM', 'Lön', 'Webb'].flatMap((system): CaseCommand[] => [
    { type: 'collect-data', system, document: makeDocument(system), tables: [] },
    { type: 'withdraw-data', documentId: system, reason: 'Fel person' },
  ]),
  { type: 'dispose-data', rule: 'Ett år' },
  { type: 'attach-file', document: makeDocument('fil'), note: 'Ett avtal' },
  { type: 'give-letter-facts', language: 'sv', facts: { doubt: 'Tveksamt' } },
  { type: 'give-letter-facts', language: 'sv', facts: { doubt: '' } },
  { type: 'add-task', title: 'Fråga lönekontoret', owner: 'Anna', dueOn: '2030-01-01' },
  { type: 'place-hold', reason: 'Tvist' },
  { type: 'lift-hold', reason: 'Förlikning' },
];

const minute = 60_000;
const start = Date.parse('2026-10-06T08:00:00Z');

test('what lists, searches and figures are answered from is the same after every change as it is from a snapshot, from one and what came since, and from all events', async () => {
  for (const seed of [suiteSeed, suiteSeed + 1, suiteSeed + 2]) {
    const any = fc.sample(anyCommand, { numRuns: 200, seed });
    const also = [...telling, ...telling, ...telling, ...any];
    let half = '';
    const { desk } = await wanderedBook(seed, 400, {
      also,
      halfway: async ({ work, folder }) => {
        half = join(folder.dir, 'half');
        await work.book.flush();
        await cp(join(folder.dir, 'snapshot'), half, { recursive: true });
      },
    });
    const { folder, running, locked } = desk;
    const snapshot = join(folder.dir, 'snapshot');
    await desk.work.book.flush();
    await locked.close();
    const live = await keptFacts(folder);
    const opened = async () => {
      const again = await unlocked(folder, undefined, running.sortClock);
      const listed = again.book.list({ offset: 0, limit: 9_999 });
      await again.book.flush();
      await again.locked.close();
      return { kept: await keptFacts(folder), listed };
    };
    const fromSnapshot = await opened();
    await rm(snapshot, { recursive: true });
    await cp(half, snapshot, { recursive: true });
    const fromHalf = await opened();
    await rm(snapshot, { recursive: true });
    const fromEvents = await opened();
    expect(fromHalf).toEqual(fromSnapshot);
    expect(fromEvents).toEqual(fromSnapshot);
    expect(fromEvents.kept).toEqual(live);
    expect(live.left).toEqual([]);
    expect(Object.values(live.cases).some(({ hasTexts }) => hasTexts)).toBe(true);
  }
}, 180_000);

test('at each of two desks that write apart and hear of each other late, too, all events give what stood', async () => {
  const figureOf = () => ({ kind: 'access', received: '2026-10', extended: false }) as const;
  for (const seed of [suiteSeed, suiteSeed + 1]) {
    const random = seededRandom(seed);
    const [any, ...others] = fc.sample(anyCommand, { numRuns: 300, seed });
    const cases: string[] = [];
    const open = async (book: Casebook, by: By) =>
      valueOf(await book.execute(undefined, [openCase(cases.length)], by)).caseId;
    const actor = 'Anna Exempel';
    const desks = await bookOfTwo('lead', async (book) => {
      const by = { at: new Date(start).toISOString(), actor };
      for (let nr = 0; nr < 25; nr++) cases.push(await open(book, by));
    });
    for (let step = 1; step <= 150; step++) {
      const [desk, other] = random.chance(0.5) ? desks : desks.toReversed();
      if (!desk || !other) continue;
      const { book } = desk;
      const by = { at: new Date(start + step * minute).toISOString(), actor };
      const [first, ...rest] = cases.filter((caseId) => book.summary(caseId));
      const caseId = random.pick([first ?? '', ...rest]);
      const country = random.pick(['SE', 'FI', 'DE'] as const);
      const deeds = [
        () => open(book, by).then((opened) => cases.push(opened)),
        () => takeFrom(desk, other),
        () =>
          book
            .execute(caseId, withdrawn, by)
            .then(() => book.shred([{ caseId, rule: 'Två år', figureOf }], by)),
        () => book.carryShreddings(by),
        () => book.changeRules([{ type: 'tail-lost', events: 3 }], by),
        () =>
          book.changeRules(
            [{ type: 'country-changed', from: 'SE', to: country, reason: 'Flytt' }],
            by,
          ),
        () =>
          book.changeRules(
            [{ type: 'suppression-added', channel: 'email', digest: `${step}` }],
            by,
          ),
      ] as const;
      const command = random.pick([any ?? note(''), ...others]);
      const isWork = random.chance(0.6) && !('document' in command);
      await (isWork ? book.execute(caseId, [command], by) : random.pick(deeds)());
    }
    for (const { book, locked, folder } of desks) {
      await book.flush();
      await locked.close();
      const { order: _, numbering, ...live } = await keptFacts(folder);
      await rm(join(folder.dir, 'snapshot'), { recursive: true });
      const anew = await unlocked(folder);
      await anew.book.flush();
      await anew.locked.close();
      // Cases that are due at the same instant stand in another order.
      const { order: __, numbering: again, ...folded } = await keptFacts(folder);
      expect(folded).toEqual(live);
      // Of a case that was disposed of nobody can tell when it was heard of: its number counts as given before all that was lost.
      for (const [key, given] of Object.entries(numbering))
        expect(again[key]).toBeGreaterThanOrEqual(given);
      expect(live.ofBook.disposals.disposed.length).toBeGreaterThan(0);
    }
  }
}, 120_000);
