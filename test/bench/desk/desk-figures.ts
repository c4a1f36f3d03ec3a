import type { Page } from 'playwright';
import { goToPage, screens, unlock } from '../../e2e/steps/steps.ts';
import { median, shown, type Figure } from '../figure.ts';
import { putStopwatch } from './in-page.ts';
import { type ListTimes, measureList, timeKey } from './measure.ts';

const count = 100_000;
const rounds = 2;
const screen = screens.sv;
/** From names of sample cases. */
const starts = [
  { given: 'm', keys: 'od' },
  { given: 'f', keys: 'ik' },
  { given: 'g', keys: 'is' },
];
/**
 * Beside a list without a framework that has all cases in its own memory, which answers within a frame: a key within 100 ms,
 * as what follows the hand has to; rows after a leap soon after; and no frames left out that it does not leave out.
 */
const goals = { key: 6, palette: 8, leap: 8, work: 4, frames: 1.5, board: 12 };

interface Beside {
  readonly ours: readonly ListTimes[];
  readonly bare: readonly ListTimes[];
}

/** The desk beside the bare list: lists turn about, then what only the desk has. */
export async function deskFigures(page: Page, bare: Page): Promise<readonly Figure[]> {
  await unlock(page, screen);
  await goToPage(page, screen, 'cases');
  await page.evaluate(putStopwatch);
  const lists: { ours: ListTimes[]; bare: ListTimes[] } = { ours: [], bare: [] };
  // Turn about, that both have the same moments of the machine; the first of each is to have everything compiled.
  for (let round = 0; round <= rounds; round++) {
    const ours = await measureList({ page, count: 'main output' }, starts);
    const others = await measureList({ page: bare, count: 'output' }, starts);
    if (round === 0) continue;
    lists.ours.push(ours);
    lists.bare.push(others);
  }
  const bareKey = median(lists.bare.flatMap(({ keys }) => keys));
  const toKey = (what: string, ms: number, goal: number): Figure => ({
    ...named(what),
    value: ms / bareKey,
    goal,
    beside: `${shown(ms, 'ms')} to ${shown(bareKey, 'ms')}`,
  });
  return [
    ...listFigures(lists),
    toKey('a key in the commands, to a painted case', await paletteMs(page), goals.palette),
    toKey('to the painted board', await boardMs(page), goals.board),
  ];
}

const named = (what: string) =>
  ({ name: `desk ${count}: ${what}, to a bare list`, unit: '×' }) as const;

function listFigures(lists: Beside): readonly Figure[] {
  const compared = (
    what: string,
    of: (times: readonly ListTimes[]) => number,
    goal: number,
  ): Figure => ({
    ...named(what),
    value: of(lists.ours) / of(lists.bare),
    goal,
    beside: `${shown(of(lists.ours), 'ms')} to ${shown(of(lists.bare), 'ms')}`,
  });
  const middle = (of: (times: ListTimes) => readonly number[]) => (times: readonly ListTimes[]) =>
    median(times.flatMap(of));
  return [
    compared(
      'a key to the painted list',
      middle(({ keys }) => keys),
      goals.key,
    ),
    compared(
      'a leap to painted rows',
      middle(({ leaps }) => leaps),
      goals.leap,
    ),
    compared(
      'work of a frame of scrolling',
      middle(({ work }) => [work]),
      goals.work,
    ),
    compared(
      'all frames of scrolling',
      middle(({ frames }) => [frames.reduce((sum, ms) => sum + ms, 0)]),
      goals.frames,
    ),
  ];
}

/** The cases that come when a wrong letter is taken back, which nothing was found by. */
async function paletteMs(page: Page): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round <= rounds; round++) {
    await page.keyboard.press('ControlOrMeta+K');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.type('mockridgeqq');
    const first = '[role="dialog"] [role="option"]';
    await page.locator(first).first().waitFor({ state: 'detached' });
    await page.waitForTimeout(600);
    await page.keyboard.press('Backspace');
    await page.waitForTimeout(600);
    times.push(await timeKey(page, first, 'Backspace'));
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  }
  return median(times.slice(1));
}

async function boardMs(page: Page): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round <= rounds; round++) {
    for (const view of [screen.board.board, screen.board.list]) {
      const button = page.getByRole('button', { name: view, exact: true });
      await button.focus();
      const ms = await timeKey(
        page,
        view === screen.board.board ? 'a[id^="card-"]' : 'tbody tr',
        'Enter',
      );
      if (view === screen.board.board) times.push(ms);
      await page.waitForTimeout(300);
    }
  }
  return median(times.slice(1));
}
