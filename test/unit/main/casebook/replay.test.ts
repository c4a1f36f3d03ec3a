import { array, asyncProperty, assert, constant, constantFrom, oneof, string } from 'fast-check';
import { expect, it } from 'vitest';
import type { CaseCommand } from '#domain/case/command.ts';
import { caseKinds } from '#domain/case/kind.ts';
import { caseOf } from '#domain/case/clash/case-of.ts';
import { Sight } from '#domain/team/sight.ts';
import { by, newBook, openCase, unlocked, valueOf } from '../../../factories/books/book.ts';
import { withdrawn } from '../../../factories/cases/case.ts';

const words = string({ unit: 'grapheme', minLength: 0, maxLength: 20 });
const command = oneof(
  constantFrom<CaseCommand>(
    { type: 'change-language', language: 'en' },
    { type: 'correct-receipt', receivedAt: '2026-09-02T08:00:00+02:00', reason: 'Fel dag' },
    { type: 'assign', handler: 'Olof Provdal' },
    ...withdrawn,
    { type: 'reopen', reason: 'Mer att svara på' },
    { type: 'confirm-identity', note: 'Bekräftad per telefon' },
  ),
  constantFrom(...caseKinds).map((kind): CaseCommand => ({ type: 'change-kind', kind })),
  words.map((text): CaseCommand => ({ type: 'add-note', text })),
  words.map((name): CaseCommand => ({
    type: 'correct-requester',
    requester: { name, email: 'prov@example.com', address: name },
  })),
  constant(openCase(2)),
);

/** JSON has no lone surrogates to give back; nor has a keyboard. */
const wellFormed = (commands: readonly CaseCommand[]) => JSON.stringify(commands).isWellFormed();

it('gives after any commands, refused ones among them, what the book held before it was closed', async () => {
  const { folder } = await newBook();
  await assert(
    asyncProperty(
      array(array(command, { minLength: 1, maxLength: 3 }), { maxLength: 8 }),
      async (runs) => {
        const first = await unlocked(folder);
        const opened = valueOf(await first.book.execute(undefined, [openCase(1)], by));
        for (const run of runs.filter(wellFormed)) {
          await first.book.execute(opened.caseId, run, by);
        }
        const held = await first.book.case(opened.caseId);
        const listed = first.book.list({ offset: 0, limit: 999 });
        await first.locked.close();
        const second = await unlocked(folder);
        expect(await second.book.case(opened.caseId)).toEqual(held);
        const history = await second.book.history(opened.caseId);
        expect(caseOf(opened.caseId, history, new Sight())).toEqual({
          state: 'stands',
          subject: held,
        });
        expect(second.book.list({ offset: 0, limit: 999 })).toEqual(listed);
        await second.locked.close();
      },
    ),
    { numRuns: 40 },
  );
});
