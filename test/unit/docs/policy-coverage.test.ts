import { readFile, stat } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { caseKinds } from '#domain/case/kind.ts';
import { lettersFor } from '#domain/letter/letters-for.ts';
import { answersOf } from '#domain/workflow/answers.ts';
import { checkIds } from '#domain/workflow/check.ts';
import { controllerWorkflows } from '#domain/workflow/workflows.ts';
import { refusals } from '#shared/words/en/refusals/refusals.ts';
import { record } from '../../factories/cases/letter.ts';

const page = await readFile('docs/policy-coverage.md', 'utf8');
const rows = [...page.matchAll(/^\| .+? +\| (kept|in part|outside the app) +\| (.+?) +\|$/gm)].map(
  ([, status = '', where = '']) => ({ status, where }),
);
const named = (where: string, what: RegExp) =>
  [...where.matchAll(what)].flatMap(([, list = '']) =>
    [...list.matchAll(/`([a-z-]+)`/g)].map(([, name = '']) => name),
  );

test('the page counts its own rows', () => {
  const count = (status: string) => rows.filter((row) => row.status === status).length;
  expect(page.replaceAll('\n', ' ')).toContain(
    `Of ${rows.length} sentences, ${count('kept')} are kept, ${count('in part')} in part and ${count('outside the app')} outside the app.`,
  );
});

test('every kind of case it names is one, and a row says that its letter is missing only if it is', () => {
  const role = { is: 'controller', reason: '' } as const;
  const told = rows.flatMap(({ where }) =>
    named(where, /case kinds? ((?:`[a-z-]+`(?:, | and )?)+)/g).map((name) => ({ name, where })),
  );
  expect(told.length).toBeGreaterThan(4);
  for (const { name, where } of told) {
    const kind = caseKinds.find((known) => known === name);
    if (!kind) throw new Error(`No kind ${name}`);
    const answered = answersOf(kind).some((letter) => lettersFor({ kind, role }).includes(letter));
    expect(answered && /no letters? of (its|their) own/.test(where)).toBe(false);
  }
});

test('every entry of the record it names is there', () => {
  const ids = new Set(
    [
      record.purposes,
      record.groups,
      record.categories,
      record.sources,
      record.recipients,
      record.legalBases,
      record.pledges,
      record.notices,
      record.retention,
    ]
      .flat()
      .map(({ id }) => id),
  );
  const entries =
    /(?:purpose|groups?|categor(?:y|ies)|sources?|recipients?|legal basis|pledges?) ((?:`[a-z-]+`(?:, | and )?)+)/g;
  const told = rows.flatMap(({ where }) => named(where, entries));
  expect(told.length).toBeGreaterThan(20);
  expect(told.filter((id) => !ids.has(id))).toEqual([]);
});

test('every check and refusal it rests on is one, and every folder is there', async () => {
  const codes = new Set<string>([...checkIds, ...Object.keys(refusals)]);
  const inBrackets = rows.flatMap(({ where }) =>
    [...where.matchAll(/\(`([a-z-]+)`\)/g)].map(([, code = '']) => code),
  );
  expect(inBrackets.length).toBeGreaterThan(8);
  expect(inBrackets.filter((code) => !codes.has(code))).toEqual([]);
  const folders = [...page.matchAll(/`((?:domain|main|shared)\/[a-z/-]+)`/g)].map(
    ([, folder = '']) => folder,
  );
  expect(folders.length).toBeGreaterThan(2);
  for (const folder of folders) expect((await stat(`src/${folder}`)).isDirectory()).toBe(true);
});

test('what a complaint and an objection to marketing promise is enforced where they end', () => {
  const enforced = (kind: 'complaint' | 'marketing-objection') =>
    controllerWorkflows[kind].steps.map(({ check }) => check);
  const named = (part: string) =>
    checkIds.filter((check) =>
      rows.some(({ where }) => where.includes(part) && where.includes(`(\`${check}\`)`)),
    );
  expect(enforced('complaint')).toEqual(expect.arrayContaining(named('complaint')));
  expect(enforced('marketing-objection')).toEqual(
    expect.arrayContaining(named('`marketing-objection`')),
  );
});

test('no row puts off what the app has', () => {
  expect(rows.filter(({ where }) => /not (?:\w+ )?yet/.test(where))).toEqual([]);
});
