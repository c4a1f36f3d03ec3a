import type { Page } from 'playwright';
import { caseKinds } from '../../src/domain/case/kind.ts';
import type { Screen } from '../e2e/steps/steps.ts';
import { isMadeOf } from './made-of.ts';
import { type Look, openings, shut } from './openings.ts';
import { suppressed } from './prepared.ts';
import { address, firstOf, list, seek, type View, views } from './views.ts';

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
    // A reason is removed by the same words, and at once.
    settings.undoOf.replace('{{date}}', '2030-{{day}}'),
    `${team.change} {{name}}`,
    `${team.remove} {{name}}`,
    retention.changeOf,
    security.change,
    security.renew,
  ],
});

/** Something that opens only once something is begun. */
interface Begun {
  /** The page. */
  readonly name: string;
  /** What then opens something. */
  readonly words: readonly string[];
  readonly begin: (page: Page) => Promise<void>;
  readonly end?: (page: Page) => Promise<void>;
}

const choose = (page: Page, name: string) =>
  page.getByRole('radio', { name, exact: true }).check({ force: true });

/** What must be begun on a page before there is anything that opens something, and what that is. */
const begun = ({
  calendar,
  letterView,
  search,
  suppression,
  register,
  templates,
}: Screen): readonly Begun[] => [
  {
    name: 'suppression',
    words: [suppression.remove],
    begin: async (page) => {
      await page.getByRole('textbox', { name: suppression.address }).fill(suppressed);
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: suppression.remove }).waitFor();
    },
  },
  {
    name: 'register',
    words: [register.withdraw],
    begin: async (page) => {
      await page.getByRole('combobox', { name: register.version }).click();
      await page.getByRole('option', { name: /2030/ }).click();
      await page.getByRole('button', { name: register.withdraw, exact: true }).waitFor();
    },
  },
  {
    name: 'register',
    words: [register.drop],
    begin: async (page) => {
      await page.getByRole('button', { name: register.newVersion, exact: true }).click();
      await page.getByRole('button', { name: register.drop, exact: true }).waitFor();
    },
    end: async (page) => {
      await page.getByRole('button', { name: register.drop, exact: true }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('button', { name: register.drop, exact: true }).click();
      await dialog.waitFor({ state: 'detached' });
    },
  },
  {
    name: 'cases',
    words: [search.save],
    begin: async (page) => {
      await seek(page, 'kind:access');
      await page.getByRole('button', { name: search.save, exact: true }).waitFor();
    },
    end: (page) => seek(page, ''),
  },
  {
    name: 'calendar',
    words: [calendar.move],
    begin: async (page) => {
      await page.getByRole('button', { name: calendar.agenda, exact: true }).click();
      const move = page.getByRole('button', { name: calendar.move.split('{{')[0] ?? '' }).first();
      const next = page.getByRole('button', { name: calendar.next, exact: true });
      // A month may end without one.
      for (;;) {
        await drawn(page);
        if (await move.isVisible()) return;
        await next.click();
      }
    },
    end: (page) => page.getByRole('button', { name: calendar.month, exact: true }).click(),
  },
  {
    name: 'templates',
    words: [templates.insertFact, templates.insertPart],
    begin: (page) => choose(page, letterView.code),
    end: (page) => choose(page, letterView.letter),
  },
];

/** What opens nothing in a case: it shows a part, does something at once, or asks the system for a file or window. */
const others = ({ breach, steps, casefile, data, clock, list, measures, work }: Screen) =>
  isMadeOf(
    steps.next,
    steps.showOf,
    casefile.answerIn,
    casefile.linkWith,
    casefile.saveOriginal,
    data.saveOriginal,
    clock.export,
    list.ownWindow,
    breach.sheetsToPersons,
    breach.sheetsToControllers,
    measures.listKnown_one,
    measures.listKnown_other,
    work.completeOf,
    work.chaseOf,
    work.unlinkOf,
  );

/** By what cases are found that differ in what can be done with them. */
const searches = [
  ...caseKinds.map((kind) => `kind:${kind}`),
  ...['data', 'hold', 'extension', 'letter'].map((trait) => `has:${trait}`),
  'state:closed',
];

/** Of these the parts are looked at that all cases have. */
const full = new Set(['kind:access', 'has:data']);

/**
 * Goes through all views, and then every dialog and menu that is found; gives each while it is shown.
 *
 * @param prepared cases in which something can be done that can be done in no other
 */
export async function* everyLook(
  page: Page,
  screen: Screen,
  isWanted: (name: string) => boolean,
  prepared: readonly string[] = [],
): AsyncGenerator<Look> {
  yield* looksAt(views, page, screen, isWanted);
  if (isWanted('openings')) yield* everyOpening(page, screen, prepared);
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
    await drawn(page);
    yield { name };
    await shut(page);
    await back?.(page, screen);
  }
}

async function* everyOpening(
  page: Page,
  screen: Screen,
  prepared: readonly string[],
): AsyncGenerator<Look> {
  const seen = new Set<string>();
  const main = page.getByRole('main');
  const { shell, search } = screen;
  for (const [name, words] of Object.entries(openers(screen))) {
    const own = isMadeOf(...words);
    if (name === 'cases') await list(page);
    else await address(page, `#/${name}`);
    await drawn(page);
    const opens = (one: string, says: boolean) => says || own(one);
    for await (const opened of openings(page, main, seen, opens)) yield within(name, opened);
  }
  const around = isMadeOf(shell.newCase, search.arrange);
  const opensAround = (one: string, says: boolean) => says || around(one);
  for (const place of [page.getByRole('banner'), page.getByRole('navigation')])
    for await (const opened of openings(page, place, seen, opensAround))
      yield within('around', opened);
  yield* ofRows(page, seen);
  for (const { name, words, begin, end } of prepared.length > 0 ? begun(screen) : []) {
    await address(page, `#/${name}`);
    await begin(page);
    for await (const opened of openings(page, main, new Set(), isMadeOf(...words)))
      yield within(`${name} begun`, opened);
    await end?.(page);
  }
  for (const search of searches) {
    const reference = await firstOf(page, search);
    if (reference === undefined) continue;
    for await (const look of ofCase(page, screen, seen, reference, full.has(search)))
      yield within(search, look);
  }
  for (const [at, reference] of prepared.entries())
    for await (const look of ofCase(page, screen, seen, reference, false))
      yield within(`prepared ${at + 1}`, look);
  const reviewed = prepared.length > 0 && (await firstOf(page, 'has:data'));
  if (!reviewed) return;
  await address(page, `#/cases/${reviewed}/review`);
  const maps = isMadeOf(screen.review.mapping);
  const opensInReview = (one: string, says: boolean) => says || maps(one);
  await page.getByRole('grid').first().waitFor();
  for await (const opened of openings(page, main, seen, opensInReview))
    yield within('review', opened);
}

/** What can be done in a case: in the part for its work, or in all parts that cases have. */
async function* ofCase(
  page: Page,
  screen: Screen,
  seen: Set<string>,
  reference: string,
  isFull: boolean,
): AsyncGenerator<Look> {
  const { casefile, steps } = screen;
  const main = page.getByRole('main');
  const opensNothing = others(screen);
  const isNext = isMadeOf(steps.next);
  const isLaw = isMadeOf(steps.law);
  // The help says what the law says of each step: it is looked at once.
  const opens = (one: string, says: boolean) =>
    isLaw(one) ? ![...seen].some(isLaw) : says || !opensNothing(one);
  await address(page, `#/cases/${reference}`);
  const tabs = page.getByRole('tab');
  await tabs.first().waitFor();
  // A letter has tools and no dialogs; its own view shows it.
  const parts = [casefile.work, casefile.data].map((name) => tabs.and(page.getByText(name)));
  for (const tab of isFull ? parts : [tabs.nth(1)]) {
    await tab.press('Enter');
    await drawn(page);
    for await (const { name, opener } of openings(page, main, seen, opens))
      // A next step leads to its part besides, and the keyboard stays there.
      yield isNext(name) ? { name } : { name, ...(opener && { opener }) };
  }
}

/** Resolves when nothing stands for what is still on its way. */
const drawn = (page: Page) =>
  page.locator('.MuiSkeleton-root').first().waitFor({ state: 'detached' });

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
  for (const key of ['Shift+F10', 't', 'h']) {
    await grid.press(key);
    await page.getByRole('menu').waitFor();
    yield { name: `cases: row, ${key}`, opener: grid };
    await shut(page);
  }
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
