import type { Page } from 'playwright';
import { caseKinds } from '../../src/domain/case/kind.ts';
import type { Screen } from '../e2e/steps/steps.ts';
import { type Look, openings, shut } from './openings.ts';
import { address, firstOf, list, type View, views } from './views.ts';

/** Whether a name is made from one of these words, with facts in it. */
const isMadeOf =
  (...all: readonly string[]) =>
  (name: string) =>
    all.some((words) => {
      const [before = '', ...rest] = words.split(/\{\{\w+\}\}/);
      return rest.length === 0
        ? name === before
        : name.startsWith(before) && name.endsWith(rest.at(-1) ?? '');
    });

/** What opens something on a page that is no case and does not say so, by the words of its buttons. */
const openers = ({ cases, evidence, settings, team, security, retention, clock }: Screen) => ({
  today: [clock.whyOf],
  cases: [cases.export, evidence.menu],
  templates: [],
  settings: [
    team.invite,
    team.accept,
    settings.addClosedDay,
    settings.strikeHoliday,
    retention.changeOf,
    security.change,
    security.renew,
  ],
});

/** What opens nothing in a case: it shows a part, does something at once, or asks the system for a file or window. */
const others = ({ steps, casefile, data, clock, list }: Screen) =>
  isMadeOf(
    steps.next,
    steps.showOf,
    casefile.answerIn,
    casefile.linkWith,
    casefile.saveOriginal,
    data.saveOriginal,
    clock.export,
    list.ownWindow,
  );

/** By what cases are found that differ in what can be done with them. */
const searches = [
  ...caseKinds.map((kind) => `kind:${kind}`),
  ...['data', 'hold', 'extension', 'letter'].map((trait) => `has:${trait}`),
  'state:closed',
];

/** Of these the parts are looked at that all cases have. */
const full = new Set(['kind:access', 'has:data']);

/** Goes through all views, and then every dialog and menu that is found; gives each while it is shown. */
export async function* everyLook(
  page: Page,
  screen: Screen,
  isWanted: (name: string) => boolean,
): AsyncGenerator<Look> {
  yield* looksAt(views, page, screen, isWanted);
  if (isWanted('openings')) yield* everyOpening(page, screen);
}

/** Goes through views, and gives each while it is shown. */
export async function* looksAt(
  shown: readonly View[],
  page: Page,
  screen: Screen,
  isWanted: (name: string) => boolean,
): AsyncGenerator<Look> {
  for (const { name, go, back } of shown) {
    if (!isWanted(name)) continue;
    await go(page, screen);
    yield { name };
    await shut(page);
    await back?.(page, screen);
  }
}

async function* everyOpening(page: Page, screen: Screen): AsyncGenerator<Look> {
  const seen = new Set<string>();
  const main = page.getByRole('main');
  const { shell, search, casefile } = screen;
  for (const [name, words] of Object.entries(openers(screen))) {
    const own = isMadeOf(...words);
    if (name === 'cases') await list(page);
    else await address(page, `#/${name}`);
    await main.locator('.MuiSkeleton-root').first().waitFor({ state: 'detached' });
    const opens = (one: string, says: boolean) => says || own(one);
    for await (const opened of openings(page, main, seen, opens)) yield within(name, opened);
  }
  const around = isMadeOf(shell.newCase, search.arrange);
  const opensAround = (one: string, says: boolean) => says || around(one);
  for (const place of [page.getByRole('banner'), page.getByRole('navigation')])
    for await (const opened of openings(page, place, seen, opensAround))
      yield within('around', opened);
  yield* ofRows(page, seen);
  const opensNothing = others(screen);
  const isNext = isMadeOf(screen.steps.next);
  const opens = (one: string, says: boolean) => says || !opensNothing(one);
  for (const search of searches) {
    const reference = await firstOf(page, search);
    if (reference === undefined) continue;
    await address(page, `#/cases/${reference}`);
    const tabs = page.getByRole('tab');
    await tabs.first().waitFor();
    // A letter has tools and no dialogs; its own view shows it.
    const parts = [casefile.work, casefile.data].map((name) => tabs.and(page.getByText(name)));
    for (const tab of full.has(search) ? parts : [tabs.nth(1)]) {
      await tab.press('Enter');
      await main.locator('.MuiSkeleton-root').first().waitFor({ state: 'detached' });
      for await (const { name, opener } of openings(page, main, seen, opens))
        // A next step leads to its part besides, and the keyboard stays there.
        yield within(search, isNext(name) ? { name } : { name, ...(opener && { opener }) });
    }
  }
}

const within = (place: string, { name, ...look }: Look): Look => ({
  name: `${place}: ${name}`,
  ...look,
});

/** What can be done with a row of the list, and with those that are chosen. */
async function* ofRows(page: Page, seen: Set<string>) {
  const grid = await list(page);
  if (!grid) return;
  await grid.focus();
  await grid.press('Home');
  await grid.press('Shift+F10');
  await page.getByRole('menu').waitFor();
  yield { name: 'cases: row', opener: grid };
  await shut(page);
  await grid.focus();
  await grid.press('x');
  const bar = page.getByRole('toolbar').first();
  await bar.waitFor();
  yield { name: 'cases: chosen' };
  for await (const opened of openings(page, bar, seen, (name) => name.includes('…')))
    yield within('cases chosen', opened);
  await grid.focus();
  await grid.press('x');
  await bar.waitFor({ state: 'detached' });
}
