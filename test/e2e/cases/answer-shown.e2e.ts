import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CaseKind } from '#domain/case/kind.ts';
import { seededRandom } from '#main/sample/random.ts';
import { questions as asked } from '#shared/words/sv/letter/letter-questions.ts';
import { refusals } from '#shared/words/sv/refusals/refusals.ts';
import { answered } from '../../faults/apps/in-window.ts';
import { suiteSeed } from '../../seeded.ts';
import { textWithPoppler } from '../../unit/main/letters/draw/read-with-poppler.ts';
import { openNew, type Desk } from '../starting/fixture.ts';
import { bytesOf, drawnLetter, issue, issueShown, openLetter } from '../steps/issue-shown.ts';
import { signsOf, wordsShown } from '../steps/shown-letter.ts';
import { screens, unlock } from '../steps/steps.ts';
import { logged, writeLetter, type Written } from '../steps/written-letters.ts';

const screen = screens.sv;
const { letters, shell } = screen;
const exact = (name: string) => ({ name, exact: true });
let desk: Desk;

beforeAll(async () => {
  desk = await openNew();
});
afterAll(() => desk.stop());

/** A letter that asks for words and days, of a case that has just come in. */
async function written(page: Page, of: CaseKind, kind: Written['kind']): Promise<Written> {
  const reference = await logged(page, { kind: of });
  const role = { type: 'decide-role', role: 'controller', reason: 'Vårt eget' } as const;
  await answered(page, 'cases:execute', { reference, command: role });
  return { reference, kind, language: 'sv' };
}

/** Answers as another window would. */
const give = (page: Page, { reference, language }: Written, facts: Record<string, string>) =>
  answered(page, 'cases:execute', {
    reference,
    command: { type: 'give-letter-facts', language, facts },
  });

const box = (page: Page, question: keyof typeof asked) =>
  page.getByRole('textbox', { name: asked[question] });

const wordsOf = async (page: Page, letter: Written) =>
  wordsShown(
    await drawnLetter(page, letter.kind),
    `${letter.reference}-${letter.kind}-${letter.language}.pdf`,
  );

async function shows(page: Page, letter: Written, words: string) {
  await expect
    .poll(async () => (await wordsOf(page, letter)).join(' '), { timeout: 20_000 })
    .toContain(words);
}

test('what stands in the window is what is issued, whatever was typed and pasted', async () => {
  const random = seededRandom(suiteSeed);
  const came = [];
  for (let nth = 0; nth < 4; nth += 1)
    came.push(await issueShown(desk.page, await writeLetter(desk.page, random)));
  expect(came.flatMap(({ fault = [] }) => fault)).toEqual([]);
  expect(came.filter(({ isIssued }) => isIssued).length).toBeGreaterThan(0);
});

describe('a letter that is changed while somebody writes it', () => {
  test('goes out with the last that was typed, however soon it is issued', async () => {
    const { page } = desk;
    const letter = await written(page, 'question', 'question-answer');
    await openLetter(page, letter);
    const text = 'Nej, det gör vi inte. '.repeat(20);
    await box(page, 'answer').click();
    await page.keyboard.type('Kort svar.');
    await drawnLetter(page, letter.kind);
    await shows(page, letter, 'Kort svar.');
    await page.keyboard.type(`${text}SIST`);
    expect(await issue(page)).toBe(true);
    const gone = textWithPoppler(await bytesOf(page, letter, true));
    expect(signsOf(gone)).toBe(signsOf((await wordsOf(page, letter)).join('')));
    expect(gone).toContain('SIST');
  });

  test('in another window is not issued until it was read', async () => {
    const { page } = desk;
    const letter = await written(page, 'question', 'question-answer');
    await give(page, letter, { answer: 'Ja.' });
    await openLetter(page, letter);
    await page.getByRole('button', exact(letters.issue)).click();
    const dialog = page.getByRole('dialog');
    const go = dialog.getByRole('button', exact(letters.issue));
    await expect.poll(() => go.isEnabled()).toBe(true);
    await give(page, letter, { answer: 'Nej, och det har vi aldrig gjort.' });
    for (const reason of await dialog.getByRole('textbox').all()) await reason.fill('Prövat');
    await go.click();
    await dialog.getByText(refusals['letter-otherwise'].title).waitFor();
    await dialog.getByRole('button', exact(shell.cancel)).click();
    await shows(page, letter, 'det har vi aldrig gjort');
    expect(await box(page, 'answer').inputValue()).toContain('aldrig');
    expect(await issue(page)).toBe(true);
  });

  test('in another window shows the day that was set there', async () => {
    const { page } = desk;
    const letter = await written(page, 'access', 'fee-notice');
    const day = (days: number) => Temporal.Now.plainDateISO().add({ days }).toString();
    await give(page, letter, { fee_answer_by: day(20) });
    await openLetter(page, letter);
    expect(await box(page, 'fee_answer_by').inputValue()).toBe(day(20));
    await give(page, letter, { fee_answer_by: day(30) });
    await expect.poll(() => box(page, 'fee_answer_by').inputValue()).toBe(day(30));
    await box(page, 'fee_answer_by').fill('2031-1');
    await drawnLetter(page, letter.kind);
    expect(await box(page, 'fee_answer_by').inputValue()).toBe('2031-1');
  });

  test('is there to go on with after a locking in the middle of its drawing', async () => {
    const { page } = desk;
    const letter = await written(page, 'question', 'question-answer');
    const many = 'En rad av många.\n'.repeat(1_000);
    await openLetter(page, letter);
    await box(page, 'answer').fill(many);
    await page.waitForTimeout(600);
    await page.getByRole('button', { name: shell.lock }).click();
    await unlock(page, screen);
    await openLetter(page, letter);
    await expect.poll(() => box(page, 'answer').inputValue()).toBe(many);
    await drawnLetter(page, letter.kind);
  });
});
