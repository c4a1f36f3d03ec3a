import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectAccessible } from '../steps/axe.ts';
import { openNew, type Desk } from '../starting/fixture.ts';
import { screens } from '../steps/steps.ts';
import { lineAt, openTexts } from '../steps/text-steps.ts';

const screen = screens.sv;
const { letterView, templates } = screen;
let desk: Desk;
const place = (page: Page, form: keyof typeof letterView.forms, number: number) =>
  lineAt(page, screen, form, number);

/** Takes back step by step until all is as it was. */
const takeBack = async (page: Page, said: () => Promise<string>, before: string) => {
  for (let step = 0; step < 12 && (await said()) !== before; step += 1) {
    await page.keyboard.press('Control+z');
  }
  await expect.poll(said).toBe(before);
};

describe('whatever is typed and pasted into a letter’s text, what is seen is what is kept', () => {
  beforeAll(async () => {
    desk = await openNew();
    const { page } = desk;
    await openTexts(page, screen);
  });
  afterAll(() => desk.stop());

  test('a row that is pressed while its list still opens is the one that is chosen', async () => {
    const { page } = desk;
    const title = place(page, 'title', 1);
    const before = await title.innerText();
    const fact = page.getByRole('menuitem', { name: templates.names.organisation, exact: true });
    // A computer that takes its time.
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Animation.enable');
    await devtools.send('Animation.setPlaybackRate', { playbackRate: 0.1 });
    await title.click();
    await page.keyboard.press('End');
    await page.keyboard.type('{');
    await fact.waitFor();
    const row = await fact.boundingBox();
    if (!row) throw new Error('No row');
    await page.mouse.move(row.x + 20, row.y + row.height / 2);
    await page.mouse.down();
    // Until it has opened: were it to move, the row would be there no more.
    await page.evaluate(async () => {
      await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
    });
    await page.mouse.up();
    await devtools.detach();
    await page.getByRole('menu').waitFor({ state: 'detached' });
    expect(await title.innerText()).toBe(`${before}${templates.names.organisation}`);
    await page.keyboard.press('Backspace');
    await expect.poll(() => title.innerText()).toBe(before);
  });

  test('what is pasted are words and the letter’s own facts, whatever comes with it, and what is copied keeps its facts', async () => {
    const { page } = desk;
    const title = place(page, 'title', 1);
    const before = await title.innerHTML();
    const paste = (source: string) =>
      title.evaluate((field: HTMLElement, text) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData('text/plain', text);
        clipboardData.setData('text/html', `<h1 onclick="x()">${text}</h1><img src="x">`);
        field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
      }, source);
    await title.click();
    await page.keyboard.press('End');
    await paste(' för {{ organisation }}\n{% if name %}\u0007a\u202e{{ no_such }}b{{{c');
    const fact = templates.names.organisation;
    await expect.poll(() => title.innerText()).toMatch(new RegExp(` för ${fact}$`));
    expect(await place(page, 'text', 2).innerText()).toBe('abc');
    expect(await title.locator('[data-fact="organisation"]').count()).toBe(1);
    expect(await title.locator('h1, img').count()).toBe(0);
    const whole = await title.innerText();
    await title.click();
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Control+c');
    await page.keyboard.press('End');
    await page.keyboard.press('Control+v');
    await expect.poll(() => title.innerText()).toBe(whole + whole);
    expect(await title.locator('[data-fact="organisation"]').count()).toBe(2);
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await expect.poll(() => title.innerHTML()).toBe(before);
  });

  test('Enter that ends what is put together of several keys ends no line', async () => {
    const { page } = desk;
    const lines = () => page.locator('[data-run]').count();
    const before = await lines();
    await place(page, 'text', 3).click();
    await place(page, 'text', 3).dispatchEvent('keydown', { key: 'Enter', isComposing: true });
    expect(await lines()).toBe(before);
  });

  test('what comes without a key, by a spelling aid or a list of signs, shows no sign that is not kept', async () => {
    const { page } = desk;
    const title = place(page, 'title', 1);
    const before = await title.innerText();
    await title.click();
    await page.keyboard.press('End');
    await page.keyboard.insertText('{{a}}\u202e\ue000');
    await expect.poll(() => title.evaluate((field) => field.textContent)).toBe(`${before}a`);
    await page.keyboard.type('b');
    expect(await title.innerText()).toBe(`${before}ab`);
    await takeBack(page, () => title.innerText(), before);
  });

  test('typing goes on where a line becomes an item or a row, and where it is taken back', async () => {
    const { page } = desk;
    const said = () => page.getByRole('region', { name: letterView.content }).innerText();
    const before = await said();
    const line = place(page, 'text', 3);
    await line.click();
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Telefon :: efter tolv');
    const row = page.getByRole('textbox', {
      name: letterView.value.replace('{{number}}', '4'),
      exact: true,
    });
    await expect.poll(() => row.innerText()).toBe('efter tolv');
    await takeBack(page, said, before);
    await page.keyboard.press('Enter');
    await page.keyboard.type('andra');
    await page.keyboard.press('Home');
    await page.keyboard.type('- första, ');
    await expect.poll(() => place(page, 'item', 4).innerText()).toBe('första, andra');
    await takeBack(page, said, before);
  });

  test('what is chosen goes when a fact or a new line comes in its place', async () => {
    const { page } = desk;
    const title = place(page, 'title', 1);
    const before = await title.innerText();
    await title.click();
    await page.keyboard.press('End');
    for (let step = 0; step < 6; step += 1) await page.keyboard.press('Shift+ArrowLeft');
    await page.keyboard.type('{');
    await page.getByRole('menuitem', { name: templates.names.organisation, exact: true }).click();
    await expect
      .poll(() => title.innerText())
      .toBe(`${before.slice(0, -6)}${templates.names.organisation}`);
    await page.getByRole('menu').waitFor({ state: 'detached' });
    await takeBack(page, () => title.innerText(), before);
  });

  test('a text that an older version was shown over comes back, in either view', async () => {
    const { page } = desk;
    const title = place(page, 'title', 1);
    const before = await title.innerText();
    await title.click();
    await page.keyboard.press('End');
    await page.keyboard.type(' strax');
    const show = templates.showVersion.replace('{{number}}', '0');
    await page.getByRole('button', { name: show, exact: true }).click();
    await expect.poll(() => title.innerText()).toBe(before);
    await title.press('Control+z');
    await expect.poll(() => title.innerText()).toBe(`${before} strax`);
    await page.getByRole('button', { name: templates.undo, exact: true }).click();
    await expect.poll(() => title.innerText()).toBe(before);
    await page.getByText(letterView.code, { exact: true }).click();
    const code = page.getByRole('textbox', { name: templates.text, exact: true });
    await code.press('Control+z');
    await expect.poll(() => code.inputValue()).toContain(`${before} strax`);
    await code.press('Control+y');
    await expect.poll(() => code.inputValue()).not.toContain(`${before} strax`);
    await page.getByRole('button', { name: templates.insertFact, exact: true }).click();
    await page.getByRole('menuitem').first().waitFor();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await page.getByRole('menu').waitFor({ state: 'detached' });
  });
});
