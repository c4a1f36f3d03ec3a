import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { joinTargets } from '#main/intake/mail/join-targets.ts';
import { readEmail } from '#main/intake/mail/read-email.ts';
import { readTable } from '#main/intake/tables/read-table.ts';

const resources = join(import.meta.dirname, '../../../../resources');
const now = '2026-11-22T10:00:00Z';

async function inbox() {
  const folder = join(resources, 'sample-inbox');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.eml'));
  return Promise.all(
    names.toSorted().map(async (name) => {
      const bytes = await readFile(join(folder, name));
      const email = await readEmail({ name, bytes, modifiedAt: now }, now);
      if (!email.ok) throw new Error(`${name}: ${email.error.code}`);
      return email.value;
    }),
  );
}

test('holds mails of every common kind, in Swedish and English', async () => {
  const mails = await inbox();
  const read = mails.map(({ suggestedKind, language, warnings }) => [
    suggestedKind,
    language,
    ...warnings,
  ]);
  expect(read).toEqual([
    ['access', 'sv'],
    ['erasure', 'sv'],
    ['marketing-objection', 'en'],
    ['complaint', 'sv'],
    ['breach', 'sv'],
    ['portability', 'en'],
    ['rectification', 'sv'],
    ['automated-decision', 'en', 'text-from-html'],
    ['question', 'sv'],
    // An answer: its subject is that of the letter before it.
    ['question', 'sv'],
  ]);
});

test('is from people at example.com, in the autumn of 2026, with every letter right', async () => {
  for (const { from, receivedAt, subject, text } of await inbox()) {
    expect(from.email).toMatch(/@example\.com$/);
    expect(receivedAt > '2026-09-01' && receivedAt < '2026-11-22').toBe(true);
    expect(`${from.name} ${subject} ${text}`).not.toMatch(/\ufffd|Ã|=\?|=[0-9A-F]{2}/);
  }
});

test('ends with an answer that belongs to the first mail', async () => {
  const mails = await inbox();
  const [first, last] = [mails.at(0), mails.at(-1)];
  if (!first || !last) throw new Error('The sample inbox is empty');
  expect(joinTargets(last).references).toContain(first.messageId);
});

test.each([
  ['kundregister.csv', 10, 15],
  ['supportarenden.csv', 18, 9],
])('comes with %s about the one who asks for access', async (name, rows, columns) => {
  const read = readTable({ name, bytes: await readFile(join(resources, 'sample-data', name)) });
  if (!read.ok) throw new Error(read.error.code);
  const [table] = read.value.tables;
  expect(table?.rows).toHaveLength(rows);
  expect(table?.columns).toHaveLength(columns);
  expect(JSON.stringify(table)).toContain('alva.exempelsson@example.com');
  expect(JSON.stringify(table)).not.toMatch(/\ufffd|Ã/);
});
