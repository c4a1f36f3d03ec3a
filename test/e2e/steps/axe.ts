import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright';
import { expect } from 'vitest';

/** WCAG 2.2 level AA and what it builds on. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Resolves when every colour that was on its way from one state to another has come to rest, however slow the machine is. */
const rest =
  'Promise.allSettled(document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity).map(({ finished }) => finished)).then(() => undefined)';

/**
 * Fails with one readable line per finding when the page, as it stands, keeps somebody out. A colour that is on its way
 * is no colour of the page: what is found is looked for once more at rest.
 */
export async function expectAccessible(page: Page): Promise<void> {
  expect(await findingsAtRest(page)).toBe('');
}

/**
 * What keeps somebody out, one finding a line.
 *
 * @param over what hides the rest of the page while it is there: then it alone is looked at
 */
export async function findingsAtRest(page: Page, over = 'html'): Promise<string> {
  if ((await findingsOn(page, over)) === '') return '';
  await page.evaluate(rest);
  return findingsOn(page, over);
}

async function findingsOn(page: Page, over: string): Promise<string> {
  // Evaluated by the debugger: the page's own policy lets no foreign script in. It is heavy, and stays until the page goes.
  if (!(await page.evaluate<boolean>(`'axe' in window`))) await page.evaluate(axe.source);
  const options = { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] };
  const { violations } = await page.evaluate<AxeResults>(
    `axe.run(document.querySelector(${JSON.stringify(over)}) ?? document, ${JSON.stringify(options)})`,
  );
  const findings = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id}: ${help} (${target.join(' ')})`),
  );
  return findings.join('\n');
}
