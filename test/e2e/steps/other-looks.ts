import type { Page } from 'playwright';

/** Shows the page, as it stands, in the other scheme while something is done with it. */
export async function inOtherScheme<T>(page: Page, act: (scheme: string) => Promise<T>) {
  const isDark = await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
  const [one, other] = isDark ? (['dark', 'light'] as const) : (['light', 'dark'] as const);
  await page.emulateMedia({ colorScheme: other });
  const done = await act(other);
  await page.emulateMedia({ colorScheme: one });
  return done;
}

/** Has the page, as it stands, say itself in the other language while something is done with it. */
export async function inOtherLanguage<T>(page: Page, act: (language: string) => Promise<T>) {
  const isSwedish = await page.evaluate(() => document.documentElement.lang === 'sv');
  const [one, other] = isSwedish ? ['sv', 'en'] : ['en', 'sv'];
  await speak(page, other);
  const done = await act(other);
  await speak(page, one);
  return done;
}

/** By the page's own switch, also where something lies over it that hides it from everybody; waits until the book knows. */
async function speak(page: Page, language: string) {
  await page.evaluate(`document.querySelector('button[lang=${language}]').click()`);
  await page.waitForFunction((one) => document.documentElement.lang === one, language);
  // The book is told once the words are there.
  await page.evaluate('new Promise(setTimeout).then(() => window.ombud.app.status(undefined))');
}
