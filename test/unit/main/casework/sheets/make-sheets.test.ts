import { describe, expect, test } from 'vitest';
import type { CaseCommand } from '#domain/case/command.ts';
import { execute } from '#main/casework/cases/execute.ts';
import { issueLetter } from '#main/casework/letters/letters.ts';
import { prepareLetter } from '#main/casework/letters/prepare-letter.ts';
import { makeSheets } from '#main/casework/sheets/make-sheets.ts';
import { findCase, type Work } from '#main/casework/work.ts';
import { valueOf } from '../../../../factories/books/book.ts';
import { settled } from '../../../../factories/cases/case.ts';
import { answersWith } from '../../../../factories/cases/letter-answers.ts';
import { workAt } from '../../../../factories/cases/work.ts';
import { workThrough } from '../../../../factories/cases/work-through.ts';
import { unzipped } from '../../../../factories/files/unzipped.ts';

type Kind = 'breach-to-persons' | 'breach-to-controller';
const described = workThrough.breach.filter(({ type }) => type === 'describe-breach');
const decided = workThrough.breach.filter(({ type }) =>
  ['describe-breach', 'assess-risk', 'decide-notification', 'decide-communication'].includes(type),
);
const processor: CaseCommand = {
  type: 'decide-role',
  role: 'processor',
  controller: 'Flera kunder',
  reason: '',
};
const list = (text: string, encoding: 'utf8' | 'latin1' = 'utf8') => ({
  name: 'personer.csv',
  bytes: Buffer.from(text, encoding),
});

async function breach(...commands: readonly CaseCommand[]) {
  const { work, open } = await workAt('2026-10-06T08:00:00Z');
  const reference = await open({ kind: 'breach', receivedAt: '2026-10-05T08:15:00Z' });
  valueOf(await execute(work, reference, commands));
  return { work, reference };
}

async function issued(work: Work, reference: string, kind: Kind, language: 'sv' | 'en' = 'sv') {
  const facts = Object.fromEntries(
    Object.entries(answersWith(language, {})).filter(([name]) =>
      ['your_steps', 'consequences', 'measures', 'began', 'records_number'].includes(name),
    ),
  ) as Record<string, string>;
  valueOf(await execute(work, reference, [{ type: 'give-letter-facts', language, facts }]));
  const { findings } = valueOf(await prepareLetter(work, { reference, kind, language }));
  const reasons = Object.fromEntries(findings.map(({ code }) => [code, 'Känt']));
  valueOf(await issueLetter(work, { reference, kind, language, reasons }));
}

describe('breach information merged to a list of persons (Art. 34)', () => {
  const toPersons = { kind: 'breach-to-persons', language: 'sv' } as const;
  const two = 'Namn;E-post;Språk\nExempla Provsson;a@example.com;\nSam Sample;s@example.com;en\n';

  test('gives a sheet each in their own language, and a list that the case keeps sealed', async () => {
    const { work, reference } = await breach(...settled.slice(0, 1), ...decided);
    await issued(work, reference, 'breach-to-persons');
    const early = await makeSheets(work, { reference, ...toPersons, file: list(two) });
    expect(early).toMatchObject({ error: { code: 'sheets-unissued', language: 'en' } });
    await issued(work, reference, 'breach-to-persons', 'en');
    const made = valueOf(
      await makeSheets(work, { reference, ...toPersons, file: list(`${two}${two.slice(18)}`) }),
    );
    expect(made).toMatchObject({ sheets: 2, doubled: 2 });
    const files = await unzipped(made.file.bytes);
    expect([...files.keys()]).toEqual([
      `${reference}-breach-to-persons-0001.pdf`,
      `${reference}-breach-to-persons-0002.pdf`,
      `${reference}-breach-to-persons-list.csv`,
    ]);
    const { breach: told, files: kept } = valueOf(await findCase(work, reference));
    expect(told.listed).toBe(2);
    expect(kept.map(({ document }) => document.name)).toEqual([
      `${reference}-breach-to-persons-list.csv`,
    ]);
    const history = await work.book.history(valueOf(await findCase(work, reference)).id);
    const events = JSON.stringify(history.map(({ event }) => event).slice(-2));
    expect(events).not.toContain('Provsson');
  });

  test('a letter that no longer says what is so is issued anew first', async () => {
    const { work, reference } = await breach(...settled.slice(0, 1), ...decided);
    await issued(work, reference, 'breach-to-persons');
    const [first] = described;
    if (first?.type !== 'describe-breach') throw new Error('A description');
    const more = { ...first, description: { ...first.description, data: 'Även lön' } };
    valueOf(await execute(work, reference, [more]));
    const file = list('Namn;E-post\nExempla Provsson;a@example.com\n');
    const made = await makeSheets(work, { reference, ...toPersons, file });
    expect(made).toMatchObject({ error: { code: 'sheets-unissued' } });
  });

  test.each([
    ['a formula', 'Namn;E-post\n=1+1;a@example.com\n', 'list-rows-faulty'],
    ['no address', 'Namn;E-post\nExempla Provsson;\n', 'list-rows-faulty'],
    ['no columns of persons', 'Artikel;Pris\nPenna;12\n', 'list-columns-missing'],
    [
      '100 000 rows',
      `Namn;E-post\n${'Exempla Provsson;a@example.com\n'.repeat(100_000)}`,
      'list-too-long',
    ],
    ['nothing in it', '', 'file-empty'],
  ])('a list with %s is refused, and nothing is kept', async (_, text, code) => {
    const { work, reference } = await breach(...settled.slice(0, 1), ...decided);
    await issued(work, reference, 'breach-to-persons');
    const made = await makeSheets(work, { reference, ...toPersons, file: list(text) });
    expect(made).toMatchObject({ ok: false, error: { code } });
    expect(valueOf(await findCase(work, reference)).files).toEqual([]);
  });

  test('a list in an older charset keeps its letters', async () => {
    const { work, reference } = await breach(...settled.slice(0, 1), ...decided);
    await issued(work, reference, 'breach-to-persons');
    const text = 'Namn;E-post\nÅsa Öberg Exempel;a@example.com\nÄrla Provö;b@example.com\n';
    const file = list(text, 'latin1');
    const made = valueOf(await makeSheets(work, { reference, ...toPersons, file }));
    const files = await unzipped(made.file.bytes);
    expect(Buffer.from([...files.values()].at(-1) ?? []).toString()).toContain('Åsa Öberg Exempel');
  });

  test('where nobody has decided to tell them, no list is made', async () => {
    const { work, reference } = await breach(...settled.slice(0, 1), ...described);
    const made = await makeSheets(work, { reference, ...toPersons, file: list(two) });
    expect(made).toMatchObject({ error: { code: 'communication-not-decided' } });
  });
});

test('every controller that is still to be told gets a letter of its own (Art. 33(2))', async () => {
  const { work, reference } = await breach(
    processor,
    ...described,
    { type: 'list-controller', name: 'Kund A', contact: 'Kungsgatan 1\n111 11 Exempelby' },
    { type: 'list-controller', name: 'Kund B', contact: 'b@example.com' },
    { type: 'list-controller', name: 'Kund C', contact: 'c@example.com' },
    { type: 'tell-controller', controller: 'Kund B', how: 'Telefon' },
  );
  await issued(work, reference, 'breach-to-controller');
  const kind = 'breach-to-controller';
  const made = valueOf(await makeSheets(work, { reference, kind, language: 'sv' }));
  expect(made.sheets).toBe(2);
  const [, , told] = [...(await unzipped(made.file.bytes)).values()];
  const csv = Buffer.from(told ?? []).toString();
  expect(csv).toContain('Kund A');
  expect(csv).toContain('Kund C');
  expect(csv).not.toContain('Kund B');
});
