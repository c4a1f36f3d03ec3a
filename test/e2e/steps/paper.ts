import type { Locator, Page } from 'playwright';

/** The page as it is laid out on an A4 sheet, while `look` looks at it; the window is as it was afterwards. */
export async function onSheet<T>(page: Page, look: () => Promise<T>): Promise<T> {
  await page.setViewportSize({ width: 720, height: 1000 });
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const seen = await look();
  await page.emulateMedia({ media: 'screen', colorScheme: 'dark' });
  await page.setViewportSize({ width: 1280, height: 800 });
  return seen;
}

/** Pairs of words on the page that are printed over each other. */
export const overprinted = (page: Page) =>
  page.locator('#main').evaluate((main) => {
    const lines: { text: string; box: DOMRect }[] = [];
    const texts = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const { textContent, parentElement } = texts.currentNode;
      if (
        !textContent?.trim() ||
        !parentElement?.checkVisibility({ opacityProperty: true, visibilityProperty: true })
      )
        continue;
      const range = document.createRange();
      range.selectNodeContents(texts.currentNode);
      for (const box of range.getClientRects()) lines.push({ text: textContent, box });
    }
    const over = (a: DOMRect, b: DOMRect) =>
      Math.min(a.right, b.right) - Math.max(a.left, b.left) > 4 &&
      Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 6;
    return lines.flatMap((one, at) =>
      lines
        .slice(at + 1)
        .filter((other) => over(one.box, other.box))
        .map((other) => `${one.text} | ${other.text}`),
    );
  });

/** How far to the right something begins. */
export const leftOf = (found: Locator) => found.evaluate((one) => one.getBoundingClientRect().left);
