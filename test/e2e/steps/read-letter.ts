import type { Page } from 'playwright';
import { expect } from 'vitest';
import { expectAccessible } from './axe.ts';
import { expectOverSpoken } from './look-over.ts';
import type { Screen } from './steps.ts';

const tool = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const marked = (page: Page) => page.evaluate(() => CSS.highlights.get('pdf-hit')?.size ?? 0);

/** Searches the letter on screen, and goes from hit to hit. */
export async function searchLetter(page: Page, { pdf }: Screen, words: string) {
  await page.keyboard.press('Control+f');
  await page.getByRole('textbox', { name: pdf.search }).fill(words);
  const said = page.locator('search output');
  await said.getByText(/ 1 .* [1-9]/).waitFor({ state: 'attached' });
  await expect.poll(() => marked(page)).toBeGreaterThan(0);
  await expectAccessible(page);
  const first = await said.innerText();
  await page.keyboard.press('Enter');
  await expect.poll(() => said.innerText()).not.toBe(first);
  await page.keyboard.press('Shift+Enter');
  await expect.poll(() => said.innerText()).toBe(first);
  await page.getByRole('textbox', { name: pdf.search }).fill('åäöåäö');
  await said.getByText(pdf.noHits).waitFor({ state: 'attached' });
  await page.keyboard.press('Escape');
  expect(await marked(page)).toBe(0);
}

/** Makes the letter's pages larger and smaller, and turns them by field, button and keyboard. */
export async function turnPages(page: Page, { pdf }: Screen, pages: number) {
  const at = (number: number) =>
    pdf.page.replace('{{page}}', `${number}`).replace('{{of}}', `${pages}`);
  const sheet = (number: number) => page.getByRole('region', { name: at(number), exact: true });
  const wide = async () => (await sheet(1).boundingBox())?.width ?? 0;
  const before = await wide();
  await tool(page, pdf.zoomIn).click();
  await expect.poll(wide).toBeGreaterThan(before);
  await page.keyboard.press('Control+0');
  await expect.poll(wide).toBe(before);

  const field = page.getByRole('textbox', { name: at(1) });
  await field.fill(`${pages}`);
  await field.press('Enter');
  await sheet(pages).locator('canvas').waitFor();
  await expect.poll(() => sheet(1).count()).toBe(0);
  await tool(page, pdf.previousPage).click();
  await page.getByRole('textbox', { name: at(pages - 1) }).waitFor();
  const thumbnails = page.getByRole('listbox', { name: pdf.thumbnails });
  await thumbnails.press('Home');
  await thumbnails.getByRole('option', { name: at(1), selected: true }).waitFor();
  await sheet(1).locator('canvas').waitFor();
  await expectAccessible(page);
}

/** Shows the letter in the whole window, where nothing of the desk shines through it, and goes back. */
export async function readWhole(page: Page, { pdf }: Screen) {
  await tool(page, pdf.fillWindow).click();
  await tool(page, pdf.leaveWhole).waitFor();
  await page.locator('[aria-modal="true"] canvas').first().waitFor();
  const hidden = (others: string) => `${others} { visibility: hidden !important }`;
  const messages = hidden('.screen-only[aria-live], .screen-only[aria-live] *');
  const desk = hidden(
    '*:not(:has([aria-modal="true"]), [aria-modal="true"], [aria-modal="true"] *)',
  );
  const seen = (style: string) => page.screenshot({ animations: 'disabled', style });
  await expect
    .poll(async () => (await seen(messages)).equals(await seen(`${messages}\n${desk}`)), {
      timeout: 15_000,
    })
    .toBe(true);
  await tool(page, pdf.leaveWhole).click();
}

/** What the printer gets, seen in place of the system's dialog: how many pages, and whether anything is on them. */
export async function printLetter(page: Page, { pdf }: Screen): Promise<readonly boolean[]> {
  await page.evaluate(() => {
    window.print = () => {
      const sheets = document.querySelectorAll<HTMLImageElement>('body > .print-out img');
      const inked = Array.from(sheets, (sheet) => {
        // In small: it is enough to see whether there is ink.
        const canvas = new OffscreenCanvas(sheet.naturalWidth / 4, sheet.naturalHeight / 4);
        const pen = canvas.getContext('2d');
        pen?.drawImage(sheet, 0, 0, canvas.width, canvas.height);
        const { data } = pen?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
        return data.some((value, at) => at % 4 === 0 && value < 160);
      });
      document.documentElement.dataset['printed'] = JSON.stringify(inked);
    };
  });
  await page.evaluate(() => {
    // The first page waits until it has been looked at how far the drawing is.
    const { prototype } = HTMLCanvasElement;
    const own = Object.getOwnPropertyDescriptor(prototype, 'toBlob') ?? {};
    const value = function (this: HTMLCanvasElement, ...asked: Parameters<typeof this.toBlob>) {
      Object.defineProperty(prototype, 'toBlob', own);
      window.addEventListener('draw-on', () => this.toBlob(...asked), { once: true });
    };
    Object.defineProperty(prototype, 'toBlob', { ...own, value });
  });
  await tool(page, pdf.print).click();
  await page.getByRole('dialog', { name: pdf.printing }).waitFor();
  await expectOverSpoken(page, 'components/pdf/print/print-progress.tsx');
  await page.evaluate(() => window.dispatchEvent(new Event('draw-on')));
  // Each page is drawn as fine as a printer prints, which a busy machine takes its time for.
  await page.locator('html[data-printed]').waitFor({ timeout: 120_000 });
  await expect.poll(() => page.locator('.print-out').count()).toBe(0);
  return JSON.parse((await page.locator('html').getAttribute('data-printed')) ?? '[]');
}
