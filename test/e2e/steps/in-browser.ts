import { chromium, type Page } from 'playwright';
import { findBrowser } from '../../../src/chromium-host/browser/find-browser.ts';

/** A page of a browser of nobody's, without a network, and all that it complains of. */
export async function inBrowser(
  act: (tab: Page, complaints: readonly string[]) => Promise<void>,
): Promise<void> {
  const executablePath = findBrowser(process.env, process.platform);
  const browser = await chromium.launch({
    args: ['--no-sandbox'],
    ...(executablePath && { executablePath }),
  });
  try {
    const context = await browser.newContext({ offline: true, locale: 'sv-SE' });
    const tab = await context.newPage();
    const complaints: string[] = [];
    tab.on('console', (message) => complaints.push(message.text()));
    tab.on('pageerror', (error) => complaints.push(error.message));
    await act(tab, complaints);
  } finally {
    await browser.close();
  }
}
