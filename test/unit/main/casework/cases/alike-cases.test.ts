import { expect, test } from 'vitest';
import { alikeCases } from '#main/casework/cases/alike-cases.ts';
import { valueOf } from '../../../../factories/books/book.ts';
import { workAt } from '../../../../factories/cases/work.ts';
import { withdrawn } from '../../../../factories/cases/case.ts';

const person = (name: string, email: string) => ({ requester: { name, email, address: '' } });

async function someCases() {
  const desk = await workAt('2026-10-06T08:00:00Z');
  const mine = await desk.open(person('Åsa Övningsson', 'asa@example.com'));
  const written = await desk.open(person('A. Övningsson', 'ASA@example.com'));
  const called = await desk.open(person('asa ovningsson', ''));
  await desk.open(person('Åsa Övningsson-Prov', 'prov@example.com'));
  await desk.open(person('', ''));
  const nobody = await desk.open(person('', ''));
  return { ...desk, mine, written, called, nobody };
}

test('the same address or the same name however it is spelt is found, nothing nearly so', async () => {
  const desk = await someCases();
  const { rows } = valueOf(await alikeCases(desk.work, desk.mine));
  expect(rows).toMatchObject([
    { reference: desk.written, by: 'email' },
    { reference: desk.called, by: 'name' },
  ]);
  expect(rows).toHaveLength(2);
});

test('those of whom nothing is known are like nobody', async () => {
  const desk = await someCases();
  expect(valueOf(await alikeCases(desk.work, desk.nobody)).rows).toEqual([]);
});

test('a corrected address and a shredded case are heeded', async () => {
  const desk = await someCases();
  const requester = { name: 'Någon Annan', email: 'annan@example.com', address: '' };
  await desk.act(desk.written, { type: 'correct-requester', requester });
  await desk.act(desk.called, ...withdrawn);
  const caseId = desk.work.book.caseIdOf(desk.called) ?? '';
  const figureOf = () => ({ kind: 'access', received: '2026-10', extended: false }) as const;
  const by = { at: '2026-10-07T08:00:00Z', actor: 'Anna Exempel' };
  valueOf(await desk.work.book.shred([{ caseId, rule: 'Prov', figureOf }], by));
  expect(valueOf(await alikeCases(desk.work, desk.mine)).rows).toEqual([]);
});
