import type { Page } from 'playwright';
import { caseKinds, type CaseKind } from '../../src/domain/case/kind.ts';
import type { Request, Response } from '../../src/shared/contract/contract.ts';
import type { Screen } from '../e2e/steps/steps.ts';
import { openings } from './openings.ts';
import { address, list, type View, views } from './views.ts';

/** What opens something on a page that is no case, by the words of its buttons. */
const openers = ({ cases, evidence, list, settings, team, security }: Screen) => ({
  cases: [cases.export, evidence.menu, list.arrange],
  settings: [
    team.invite,
    team.accept,
    settings.addClosedDay,
    settings.strikeHoliday,
    security.change,
    security.renew,
  ],
});

/** How the names begin of what opens nothing in a case: it shows a part, does something at once, or asks the system for a file or window. */
const others = ({ steps, casefile, clock, list }: Screen) =>
  [
    steps.showOf,
    casefile.answerIn,
    casefile.linkWith,
    casefile.saveOriginal,
    clock.export,
    list.ownWindow,
  ].map((words) => words.split('{{')[0] ?? words);

/** Goes through all views, and then every dialog and menu that is found; gives each by its name while it is shown. */
export async function* everyLook(
  page: Page,
  screen: Screen,
  isWanted: (name: string) => boolean,
): AsyncGenerator<string> {
  yield* looksAt(views, page, screen, isWanted);
  if (isWanted('openings')) yield* everyOpening(page, screen);
}

/** Goes through views, and gives each by its name while it is shown. */
export async function* looksAt(
  shown: readonly View[],
  page: Page,
  screen: Screen,
  isWanted: (name: string) => boolean,
): AsyncGenerator<string> {
  for (const { name, go, back } of shown) {
    if (!isWanted(name)) continue;
    await go(page, screen);
    yield name;
    await page.keyboard.press('Escape');
    await back?.(page, screen);
  }
}

async function* everyOpening(page: Page, screen: Screen): AsyncGenerator<string> {
  const seen = new Set<string>();
  const main = page.getByRole('main');
  for (const [name, words] of Object.entries(openers(screen))) {
    await address(page, `#/${name}`);
    await main.locator('.MuiSkeleton-root').first().waitFor({ state: 'detached' });
    for await (const opened of openings(page, main, seen, (one) => words.includes(one)))
      yield `${name}: ${opened}`;
  }
  yield* ofRows(page, seen);
  const opensNothing = others(screen);
  const mayOpen = (one: string) => !opensNothing.some((beginning) => one.startsWith(beginning));
  for (const kind of caseKinds) {
    const reference = await firstOf(page, kind);
    if (reference === undefined) continue;
    await address(page, `#/cases/${reference}`);
    const tabs = page.getByRole('tab');
    await tabs.first().waitFor();
    // A letter has tools and no dialogs; its own view shows it.
    const parts = [screen.casefile.work, screen.casefile.data];
    const own =
      kind === 'access' ? parts.map((name) => tabs.and(page.getByText(name))) : [tabs.nth(1)];
    for (const tab of own) {
      await tab.click();
      await main.locator('.MuiSkeleton-root').first().waitFor({ state: 'detached' });
      for await (const opened of openings(page, main, seen, mayOpen)) yield `${kind}: ${opened}`;
    }
  }
}

/** What can be done with a row of the list, and with those that are chosen. */
async function* ofRows(page: Page, seen: Set<string>) {
  const grid = await list(page);
  if (!grid) return;
  await grid.focus();
  await grid.press('Home');
  await grid.press('Shift+F10');
  await page.getByRole('menu').waitFor();
  yield 'cases: row';
  await page.keyboard.press('Escape');
  await grid.focus();
  await grid.press('x');
  const bar = page.getByRole('toolbar').first();
  await bar.waitFor();
  yield 'cases: chosen';
  for await (const opened of openings(page, bar, seen, () => true)) yield `cases chosen: ${opened}`;
}

/** The first open case of a kind. */
async function firstOf(page: Page, kind: CaseKind): Promise<string | undefined> {
  const asked: Request<'cases:list'> = { search: `kind:${kind}`, offset: 0, limit: 500 };
  const listed = await page.evaluate<Response<'cases:list'>>(
    `window.ombud.cases.list(${JSON.stringify(asked)})`,
  );
  const rows = listed.ok ? listed.value.rows : [];
  return (rows.find(({ status }) => status !== 'closed') ?? rows[0])?.reference;
}
