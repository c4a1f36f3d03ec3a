import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectAccessible } from '../steps/axe.ts';
import { openNew, type Desk } from '../starting/fixture.ts';
import { decideController, goToPage, logCall, screens } from '../steps/steps.ts';
import { issueLetter } from '../steps/issue-letter.ts';
import { lineAt, openTexts } from '../steps/text-steps.ts';

const screen = screens.sv;
const { casefile, letterView, templates } = screen;
const own = 'Vi hör av oss på telefon om något är oklart.';
let desk: Desk;
let reference = '';

const place = (page: Page, form: keyof typeof letterView.forms, number: number) =>
  lineAt(page, screen, form, number);

describe('a letter’s text is changed as the letter that it is', () => {
  beforeAll(async () => {
    desk = await openNew();
    const { page } = desk;
    reference = await logCall(page, screen, 'Vill veta vad ni har om mig');
  });
  afterAll(() => desk.stop());

  test('it is shown without a sign of code, its conditions as sentences', async () => {
    const { page } = desk;
    await openTexts(page, screen);
    const content = page.getByRole('region', { name: letterView.content });
    await content
      .getByText(letterView.when.replace('{{what}}', letterView.conditions.isThere.name))
      .first()
      .waitFor();
    expect(await content.innerText()).not.toMatch(/[{}%]/);
    await expectAccessible(page);
  });

  test('a fact is put in by a brace and its list, and deleted as one', async () => {
    const { page } = desk;
    const title = place(page, 'title', 1);
    await title.click();
    await page.keyboard.press('End');
    await page.keyboard.type(' {');
    await page.getByRole('menuitem', { name: templates.names.organisation, exact: true }).click();
    await page.getByRole('menu').waitFor({ state: 'detached' });
    expect(await title.innerText()).toContain(templates.names.organisation);
    await page.keyboard.press('Backspace');
    expect(await title.innerText()).not.toContain(templates.names.organisation);
    await page.keyboard.press('Backspace');
  });

  test('a fact is put in by the button, at the cursor', async () => {
    const { page } = desk;
    const title = place(page, 'title', 1);
    const before = await title.innerText();
    const insert = page.getByRole('button', { name: templates.insertFact, exact: true });
    const fact = page.getByRole('menuitem', { name: templates.names.organisation, exact: true });
    await title.click();
    await page.keyboard.press('Home');
    await insert.click();
    await fact.click();
    await page.getByRole('menu').waitFor({ state: 'detached' });
    expect(await title.innerText()).toBe(`${templates.names.organisation}${before}`);
    await page.keyboard.press('Backspace');
    await expect.poll(() => title.innerText()).toBe(before);
    await page.keyboard.press('End');
    await insert.focus();
    await page.keyboard.press('Enter');
    await expectAccessible(page);
    await fact.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menu').waitFor({ state: 'detached' });
    expect(await title.innerText()).toBe(`${before}${templates.names.organisation}`);
    await page.keyboard.press('Backspace');
    await expect.poll(() => title.innerText()).toBe(before);
  });

  test('what a letter needs cannot be taken out, and it is said why', async () => {
    const { page } = desk;
    const title = place(page, 'title', 1);
    const before = await title.innerText();
    await title.click();
    await page.keyboard.press('Control+A');
    await page.keyboard.press('Backspace');
    await page.getByText(letterView.refused['title-missing']).waitFor();
    expect(await title.innerText()).toBe(before);
  });

  test('a block is put under a condition, moved and taken away, and all of it taken back by keys and by a button', async () => {
    const { page } = desk;
    const content = page.getByRole('region', { name: letterView.content });
    const before = await content.innerText();
    const said = () => content.innerText();
    const menu = page.getByRole('button', {
      name: letterView.menu.replace('{{what}}', 'Text 3'),
      exact: true,
    });
    const take = async (item: string) => {
      await menu.click();
      await page.getByRole('menuitem', { name: item, exact: true }).click();
      await page.getByRole('menu').waitFor({ state: 'detached' });
    };
    const only = letterView.only.replace('{{what}}', letterView.conditions.isThere.is_free);
    await menu.click();
    await expectAccessible(page);
    await page.getByRole('menuitem', { name: only, exact: true }).click();
    await content.getByRole('button', { name: only }).first().waitFor();
    await page.getByRole('button', { name: letterView.undo, exact: true }).click();
    await expect.poll(said).toBe(before);
    await take(letterView.moveDown);
    await expect.poll(said).not.toBe(before);
    await place(page, 'title', 1).press('Control+z');
    await expect.poll(said).toBe(before);
    await take(letterView.remove);
    await expect.poll(async () => (await said()).length).toBeLessThan(before.length);
    const without = await said();
    await place(page, 'title', 1).press('Control+z');
    await expect.poll(said).toBe(before);
    await place(page, 'title', 1).press('Control+y');
    await expect.poll(said).toBe(without);
    await place(page, 'title', 1).press('Control+z');
    await place(page, 'title', 1).press('End');
    await page.keyboard.type(' nu');
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await expect.poll(said).toBe(before);
  });

  test('a condition is turned round, gets what stands there otherwise, and is taken back', async () => {
    const { page } = desk;
    const content = page.getByRole('region', { name: letterView.content });
    const before = await content.innerText();
    const named = (what: string) =>
      page.getByRole('button', { name: letterView.menu.replace('{{what}}', what), exact: true });
    const take = async (what: string, item: string) => {
      await named(what).click();
      await page.getByRole('menuitem', { name: item, exact: true }).click();
      await page.getByRole('menu').waitFor({ state: 'detached' });
    };
    const what = letterView.conditions.isThere.is_complaint;
    await take('Text 3', letterView.only.replace('{{what}}', what));
    const choice = `${letterView.choice} 3`;
    await take(choice, letterView.invert);
    await content
      .getByRole('button', { name: letterView.except.replace('{{what}}', what) })
      .waitFor();
    await expectAccessible(page);
    await take(choice, letterView.invert);
    await take(choice, letterView.addOtherwise);
    await content.getByRole('button', { name: letterView.otherwise, exact: true }).last().waitFor();
    for (let step = 0; step < 4; step += 1)
      await page.getByRole('button', { name: letterView.undo, exact: true }).click();
    await expect.poll(() => content.innerText()).toBe(before);
  });

  test('a sentence is written in a line of its own, and stands in the sample letter beside it', async () => {
    const { page } = desk;
    const content = page.getByRole('region', { name: letterView.content });
    const last = content
      .getByRole('textbox', { name: new RegExp(`^${letterView.forms.text}`) })
      .last();
    await last.click();
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await page.keyboard.type(own);
    await page.getByRole('region', { name: templates.preview }).getByText(own).waitFor();
    await expectAccessible(page);
  });

  test('it is put in use, drawn at once in a case, and issued with a letter', async () => {
    const { page } = desk;
    await page
      .getByRole('textbox', { name: templates.reason })
      .fill('Folk undrar hur vi hör av oss');
    await page.getByRole('button', { name: templates.save, exact: true }).click();
    await page.getByText(templates.saved).waitFor();
    await goToPage(page, screen, 'cases');
    await page.getByRole('link', { name: reference, exact: true }).click();
    await decideController(page, screen);
    await page.getByRole('tab', { name: casefile.letters }).click();
    await page.getByText(own).waitFor();
    await issueLetter(page, screen);
    await page
      .getByRole('button', { name: /^Visa / })
      .last()
      .click();
    await page
      .getByRole('region', { name: /^Utfärdat: / })
      .getByText(own)
      .waitFor();
    await expectAccessible(page);
  });
});
