import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDesk, type Desk } from '../starting/fixture.ts';
import { createBook, putKeyAway, screens } from '../steps/steps.ts';
import { lineAt, openTexts } from '../steps/text-steps.ts';

const screen = screens.sv;
const { letterView, shell, templates } = screen;
let desk: Desk;
const place = (page: Page, form: keyof typeof letterView.forms, number: number) =>
  lineAt(page, screen, form, number);

describe('whatever is typed and pasted into a letter’s text, what is seen is what is kept', () => {
  beforeAll(async () => {
    desk = await openDesk();
    const { page } = desk;
    page.setDefaultTimeout(20_000);
    await page.getByRole('button', { name: shell.swedish }).click();
    await createBook(page, screen);
    await putKeyAway(page, screen);
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
    await expect.poll(() => title.innerText()).toMatch(new RegExp(` för ${fact} +abc$`));
    expect(await title.locator('[data-fact="organisation"]').count()).toBe(1);
    expect(await title.locator('h1, img').count()).toBe(0);
    const whole = await title.innerText();
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
});
