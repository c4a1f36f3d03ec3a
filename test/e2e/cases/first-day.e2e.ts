import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDesk, type Desk } from '../starting/fixture.ts';
import { expectAccessible } from '../steps/axe.ts';
import {
  createBook,
  decideController,
  goToPage,
  logCall,
  putKeyAway,
  screens,
} from '../steps/steps.ts';
import { checks } from '#shared/words/sv/workflow.ts';
import { letters as kinds } from '#shared/words/sv/case.ts';

const screen = screens.sv;
const { casefile, intake, letters, shell, steps } = screen;
let desk: Desk;

beforeAll(async () => {
  desk = await openDesk();
  desk.page.setDefaultTimeout(15_000);
  await createBook(desk.page, screen);
  await putKeyAway(desk.page, screen);
});
afterAll(() => desk.stop());

const button = (name: string) => desk.page.getByRole('button', { name, exact: true });
const dialog = () => desk.page.getByRole('dialog');
const field = (name: string) => dialog().getByRole('textbox', { name });

test('made-up e-mail is not offered in a real book', async () => {
  await goToPage(desk.page, screen, 'inbox');
  await button(intake.pick).waitFor();
  expect(await button(intake.sample).count()).toBe(0);
});

test('a form that lacks something names it, marks it, and sends nothing', async () => {
  const { page } = desk;
  await logCall(page, screen, 'Vilka uppgifter har ni?');
  await decideController(page, screen);
  await button(steps.next.replace('{{what}}', checks['identity-settled'])).click();
  await page.getByRole('menuitem', { name: steps.ask }).click();
  await field(steps.when).focus();
  await button(shell.save).click();
  await dialog().getByText(shell.fillIn.replace('{{fields}}', steps.doubts)).waitFor();
  await field(steps.doubts).and(page.locator(':focus')).waitFor();
  await expectAccessible(page);
  const asked = await field(steps.when).inputValue();
  await field(steps.when).fill('i går');
  await button(shell.save).click();
  const both = `${steps.doubts}; ${steps.when}`;
  await dialog().getByText(shell.fillIn.replace('{{fields}}', both)).waitFor();
  await field(steps.when).fill(asked);
  await field(steps.doubts).focus();
  await page.keyboard.type('Ringde från ett nummer som vi inte har.');
  await expect.poll(() => dialog().getByRole('alert').count()).toBe(0);
});

test('who was to be asked who they are has the letter at hand, and what is issued is to be saved and sent', async () => {
  const { page } = desk;
  await button(shell.save).click();
  await page.getByRole('tab', { name: casefile.letters, selected: true }).waitFor();
  const letter = kinds['identity-request'];
  await page.getByRole('heading', { name: letter, exact: true }).waitFor();
  for (const name of [/^Vilka uppgifter/, /^Hur lämnas/])
    await page.getByRole('textbox', { name }).fill('Kundnumret');
  await button(letters.issue).click();
  const reasons = dialog().getByRole('textbox', { name: letters.findingReason });
  await dialog().getByRole('button', { name: letters.issue, disabled: false }).waitFor();
  for (const reason of await reasons.all()) await reason.fill('Prov');
  await dialog().getByRole('button', { name: letters.issue }).click();
  await page.getByText(letters.sendIt).waitFor();
  const save = button(letters.savePdf);
  await save.waitFor();
  await expect
    .poll(() => save.evaluate((one) => one.getBoundingClientRect().bottom <= innerHeight))
    .toBe(true);
});
