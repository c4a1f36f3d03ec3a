import type { Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { expectAccessible } from '../steps/axe.ts';
import { openNew, type Desk } from '../starting/fixture.ts';
import { screens } from '../steps/steps.ts';
import { lineAt, openTexts } from '../steps/text-steps.ts';

const screen = screens.sv;
const { letterView, templates } = screen;
let desk: Desk;
let page: Page;
const place = (form: keyof typeof letterView.forms, number: number | string) =>
  lineAt(page, screen, form, number);
const behind = (what: string, number: number) =>
  page.getByRole('textbox', {
    name: letterView.behind.replace('{{what}}', what).replace('{{number}}', `${number}`),
    exact: true,
  });
/** What the field with the keyboard is called, and what stands before the caret in it. */
const at = () =>
  page.evaluate(() => {
    const field = document.activeElement;
    const range = document.getSelection()?.getRangeAt(0).cloneRange();
    if (!field || !range) return undefined;
    range.setStart(field, 0);
    return [field.getAttribute('aria-label'), range.toString()];
  });
const press = async (...keys: string[]) => {
  for (const key of keys) await page.keyboard.press(key);
};
const view = (name: string) =>
  page.getByRole('group', { name: letterView.view }).getByText(name, { exact: true }).click();
const source = async () => {
  await view(letterView.code);
  const text = await page.getByRole('textbox', { name: templates.text, exact: true }).inputValue();
  await view(letterView.letter);
  return text;
};
/** Puts a text in place of the letter's, by its code. */
const write = async (text: string) => {
  await view(letterView.code);
  await page.getByRole('textbox', { name: templates.text, exact: true }).fill(text);
  await view(letterView.letter);
};
const title = '# Kvitto {{ reference }}\n\nDen {{ received }} kom brevet.';

describe('a letter’s text is written over its lines as any text is', () => {
  beforeAll(async () => {
    desk = await openNew();
    page = desk.page;
    await openTexts(page, screen);
  });
  afterAll(() => desk.stop());
  beforeEach(() => write(`${title}\n\nAlfa beta.\n\n- ett\n- två`));

  test('Backspace at its beginning joins a line with the one above, Delete at its end with the one below, and Enter parts them', async () => {
    await place('text', 3).click();
    await press('Home', 'Backspace');
    await expect.poll(at).toEqual(['Text 2', `Den ${templates.names.received} kom brevet.`]);
    await page.keyboard.type(' Och ');
    await expect.poll(() => place('text', 2).innerText()).toContain('kom brevet. Och Alfa beta.');
    await press('Enter');
    await expect.poll(at).toEqual(['Text 3', '']);
    await press('ArrowUp', 'End', 'Delete');
    await expect.poll(() => place('text', 2).innerText()).toContain('kom brevet. Och Alfa beta.');
    expect(await at()).toEqual(['Text 2', `Den ${templates.names.received} kom brevet. Och `]);
    expect(await source()).toBe(`${title} Och Alfa beta.\n\n- ett\n- två`);
  });

  test('an item is first a text, then goes on from the one above, and one that says nothing ends its list by Enter', async () => {
    await place('item', 5).click();
    await press('Home', 'Backspace');
    await expect.poll(at).toEqual(['Text 5', '']);
    await press('Backspace');
    await expect.poll(() => place('item', 4).innerText()).toBe('etttvå');
    expect(await at()).toEqual([
      letterView.line.replace('{{form}}', letterView.forms.item).replace('{{number}}', '4'),
      'ett',
    ]);
    await press('End', 'Enter', 'Enter');
    await expect.poll(at).toEqual(['Text 5', '']);
    await page.keyboard.type('Slut');
    expect(await source()).toMatch(/- etttvå\n+Slut/);
  });

  test('the title stays a title, and what the law wants stays, by whichever key', async () => {
    await place('title', 1).click();
    await press('Home', 'Backspace');
    await place('text', 2).click();
    await press('Control+a', 'Backspace');
    await page
      .getByText(
        letterView.refused['required-missing'].replace('{{name}}', templates.names.received),
      )
      .waitFor();
    expect(await source()).toBe(`${title}\n\nAlfa beta.\n\n- ett\n- två`);
  });

  test('arrows go through the letter as if it were one field', async () => {
    await place('title', 1).click();
    await press('Control+End');
    await expect.poll(at).toEqual([expect.stringContaining('5'), 'två']);
    await press('Home', 'ArrowLeft');
    await expect.poll(at).toEqual([expect.stringContaining('4'), 'ett']);
    await press('ArrowUp');
    await expect.poll(at).toEqual(['Text 3', expect.any(String)]);
    await press('End', 'ArrowRight');
    await expect.poll(at).toEqual([expect.stringContaining('4'), '']);
    await press('ArrowDown', 'ArrowDown');
    await expect.poll(at).toEqual([expect.stringContaining('5'), expect.any(String)]);
    await press('Control+Home');
    await expect.poll(at).toEqual([expect.stringContaining('1'), '']);
  });

  test('before, between and behind conditions is room to write, also where all words were deleted', async () => {
    await write(
      `${title}\n\nHej {% if name %}du{% endif %}{% if email %}där{% endif %}!\n\n{% if name %}\n{% endif %}`,
    );
    await place('text', 3).click();
    await press('Control+a', 'Backspace');
    await page.keyboard.type('Hejsan ');
    await behind('Text 3', 1).click();
    await page.keyboard.type(' och ');
    await behind('Text 3', 2).click();
    await press('Home');
    await page.keyboard.type(' igen');
    await place('text', '4.1.1').click();
    await page.keyboard.type('Bara då.');
    await expectAccessible(page);
    expect(await source()).toBe(
      `${title}\n\nHejsan {% if name %}du{% endif %} och {% if email %}där{% endif %} igen!\n\n{% if name %}\nBara då.\n{% endif %}`,
    );
  });

  test('a row of a table is left by Enter, and is running text without what parts it', async () => {
    await write(`${title}\n\nTelefon :: efter tolv`);
    const value = page.getByRole('textbox', {
      name: letterView.value.replace('{{number}}', '3'),
      exact: true,
    });
    await page
      .getByRole('textbox', { name: letterView.term.replace('{{number}}', '3'), exact: true })
      .click();
    await press('End', 'Enter');
    await press('End', 'Enter');
    await page.keyboard.type('Efter raden');
    expect(await source()).toBe(`${title}\n\nTelefon :: efter tolv\n\nEfter raden`);
    await value.click();
    await press('Home', 'Backspace');
    await expect.poll(at).toEqual(['Text 3', 'Telefon ']);
    expect(await source()).toBe(`${title}\n\nTelefon efter tolv\n\nEfter raden`);
  });
});
