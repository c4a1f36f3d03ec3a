import axe, { type AxeResults, type RunOnly, type RunOptions } from 'axe-core';
import type { Page } from 'playwright';
import { expect } from 'vitest';
import { inOtherLanguage, inOtherScheme } from './other-looks.ts';

/** WCAG 2.2 level AA and what it builds on. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

const everything: RunOnly = { type: 'tag', values: tags };

/** What depends on the scheme: nothing else of a page changes with it. */
const colours: RunOnly = {
  type: 'rule',
  values: axe
    .getRules(tags)
    .filter((rule) => rule.tags.includes('cat.color'))
    .map(({ ruleId }) => ruleId),
};

/**
 * Resolves when every colour that was on its way from one state to another has come to rest, however slow the machine is: what
 * comes to rest may set off what inherits from it.
 */
const rest = `(async () => {
  const moving = () => document.getAnimations().filter(({ playState, effect }) =>
    playState === 'running' && effect?.getComputedTiming().endTime !== Infinity);
  for (let left = moving(); left.length > 0; left = moving())
    await Promise.allSettled(left.map(({ finished }) => finished));
})()`;

/** Fails with one readable line per finding when the page, as it stands, keeps somebody out in either scheme. */
export async function expectAccessible(page: Page, over?: string): Promise<void> {
  expect(await findingsInSchemes(page, over)).toEqual([]);
}

/** Fails when it does so in either scheme or language: for what no journey comes to in both. */
export async function expectAccessibleInBoth(page: Page, over?: string): Promise<void> {
  expect(await findingsInAll(page, over)).toEqual([]);
}

/**
 * What keeps somebody out in either scheme, one finding a line.
 *
 * @param over what hides the rest of the page while it is there: then it alone is looked at
 */
export async function findingsInSchemes(page: Page, over = 'html'): Promise<readonly string[]> {
  const here = await findingsAtRest(page, over, everything);
  const there = await inOtherScheme(page, (scheme) =>
    findingsAtRest(page, over, colours).then((found) => found.map((one) => `${scheme}: ${one}`)),
  );
  return [...here, ...there];
}

/** The same in either language as well; and that what is looked at says something else in the other one. */
async function findingsInAll(page: Page, over = 'html'): Promise<readonly string[]> {
  const said = () => page.evaluate<string>(`(${seen(over)} ?? document.body).innerText`);
  const before = await said();
  const here = await findingsInSchemes(page, over);
  const there = await inOtherLanguage(page, async (language) => {
    const found = await findingsInSchemes(page, over);
    const same = (await said()) === before ? ['says the same'] : [];
    return [...found, ...same].map((one) => `${language}: ${one}`);
  });
  return [...here, ...there];
}

const seen = (over: string) => `document.querySelector(${JSON.stringify(over)})`;

/** A colour that is on its way is no colour of the page: what is found is looked for once more. */
async function findingsAtRest(page: Page, over: string, rules: RunOnly) {
  // Evaluated by the debugger: the page's own policy lets no foreign script in. It is heavy, and stays until the page goes.
  if (!(await page.evaluate<boolean>(`'axe' in window`))) await page.evaluate(axe.source);
  const found = await findingsOn(page, over, rules);
  return found.length === 0 ? [] : findingsOn(page, over, rules);
}

/** What lies half under a bar that stays has its size where it is scrolled to: there it is looked at once more. */
const isSmall = (target: string) => `(async () => {
  const one = document.querySelector(${JSON.stringify(target)});
  one?.scrollIntoView({ block: 'center' });
  const { violations } = await axe.run(one ?? document, { runOnly: ['target-size'] });
  return violations.length > 0;
})()`;

async function findingsOn(page: Page, over: string, runOnly: RunOnly) {
  const options: RunOptions = { runOnly, resultTypes: ['violations'] };
  const { violations } = await page.evaluate<AxeResults>(
    `${rest}.then(() => axe.run(${seen(over)} ?? document, ${JSON.stringify(options)}))`,
  );
  const found = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => ({ id, help, target: target.join(' ') })),
  );
  const told: string[] = [];
  for (const { id, help, target } of found)
    if (id !== 'target-size' || (await page.evaluate<boolean>(isSmall(target))))
      told.push(`${id}: ${help} (${target})`);
  return told;
}
