import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { record } from '../../../factories/cases/letter.ts';

const headings = [
  'Integritetspolicy',
  'Godkännande av denna policy',
  'Ändringar',
  'Hur vi samlar in dina personuppgifter',
  'Varför vi behandlar personuppgifter',
  'Kunder och användare',
  'Potentiella kunder',
  'Vilka personuppgifter vi behandlar',
  'Hur vi delar dina personuppgifter',
  'Dina rättigheter',
  'Hur vi skyddar dina personuppgifter',
  'Titel:',
  'Hur länge vi lagrar dina personuppgifter',
  'Kontakta oss',
];

const policy = await readFile('test/fixtures/privacy-policy-2020-04-17.txt', 'utf8');

/** Every sentence and bullet point of the published policy. The last sentence of "Kontakta oss" ends in an address, without a stop. */
const sentences = policy
  .replace('via e-post\n\nkundservice', 'via e-post kundservice')
  .split('\n')
  .map((line) => line.replace(/^- /, '').trim())
  .filter((line) => line !== '' && !headings.includes(line))
  .flatMap((line) => line.split(/(?<=[.:]) (?=\p{Lu})/u));

const { purposes, categories, sources, recipients, retention, rights, pledges, notices } = record;
const { groups, legalBases, specialCategories, transfers, automatedDecisions } = record;
const entries = [
  ...[groups, legalBases, purposes, categories, sources, recipients, retention, rights].flat(),
  ...[pledges, notices].flat(),
  specialCategories,
  transfers,
  automatedDecisions,
];
const quotes = new Set(entries.flatMap((entry) => entry.quotes));

test('the policy is read whole: 11 bullet points among its sentences', () => {
  expect(policy.match(/^- /gm)).toHaveLength(11);
  expect(sentences).toHaveLength(48);
});

test.each(sentences)('the record quotes: %s', (sentence) => {
  expect(quotes).toContain(sentence);
});

test('the coverage table has a row for every sentence, in the policy’s order', async () => {
  const table = await readFile('docs/policy-coverage.md', 'utf8');
  const rows = [...table.matchAll(/^\| (.+?) +\| (?:kept|in part|outside the app) +\|/gm)];
  expect(rows.map(([, sentence]) => sentence)).toEqual(sentences);
});

test('the record quotes nothing the policy does not say', () => {
  for (const quote of quotes) expect(sentences).toContain(quote);
});

test('only what the policy is silent on has no quotation', () => {
  const bare = entries.filter((entry) => entry.quotes.length === 0).map(({ id }) => id);
  expect(bare).toEqual([transfers.id, automatedDecisions.id]);
});

test('purposes, categories and the legal basis are in the policy’s own words', () => {
  for (const { text } of [...purposes, ...categories, ...legalBases])
    expect(sentences).toContain(text.sv);
});

test('no entry says in English what it says in Swedish', () => {
  for (const { text } of entries) expect(text.en).not.toBe(text.sv);
});
