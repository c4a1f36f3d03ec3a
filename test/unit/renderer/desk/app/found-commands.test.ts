import { afterAll, expect, test, vi } from 'vitest';
import type { CaseRow } from '#shared/views/views.ts';
import type { Words } from '../../../../../src/renderer/desk/messages/use-words.ts';

// The way to a case names the bridge to main as it is loaded, and asks it nothing here.
vi.stubGlobal('window', { location: { hash: '' }, addEventListener: () => undefined });
const { foundCommands } =
  await import('../../../../../src/renderer/desk/app/commands/found-commands.ts');

afterAll(() => vi.unstubAllGlobals());

const row = (reference: string, requester: string) =>
  ({ reference, requester, subject: 'Ämne' }) as CaseRow;
const say = ((word: string) => word) as Words;
const names = (rows: readonly CaseRow[]) => {
  const { people, cases } = foundCommands(rows, say);
  return [people.map(({ name }) => name), cases.map(({ name }) => name)];
};

test('somebody with one case is found as that case alone', () => {
  expect(names([row('DSR-2026-0001', 'Alva Exempelsson')])).toEqual([[], ['DSR-2026-0001']]);
});

test('somebody with several is found once more, with all of them; nobody is found as a name', () => {
  const rows = [
    row('DSR-2026-0001', 'Alva Exempelsson'),
    row('DSR-2026-0002', ''),
    row('DSR-2026-0003', ''),
    row('KLG-2026-0001', 'Alva Exempelsson'),
  ];
  expect(names(rows)[0]).toEqual(['Alva Exempelsson']);
  expect(names(rows)[1]).toHaveLength(4);
});
