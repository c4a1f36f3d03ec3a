import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { practiceWords } from '../../../src/renderer/desk/features/practice/practice-words.ts';
import { startOnHost } from '../../e2e/starting/start-on-host.ts';
import { startedAgain } from '../../e2e/starting/started-again.ts';
import type { Effort } from '../effort.ts';
import { Hands } from '../hands.ts';
import { words } from '../everyday/ways.ts';
import { firstCase } from './first-case.ts';
import { Eyes } from './eyes.ts';

/** What the guided first case takes of somebody who follows the guide, and how many words they meet on the way. */
export interface Guided {
  readonly effort: Effort;
  readonly wordsRead: number;
}

/** Opens the practice book of a new installation, and goes from the mail to the closed case as its guide says. */
export async function measureGuided(): Promise<Guided> {
  const dataDir = await mkdtemp(join(tmpdir(), 'ombud-guided-'));
  const first = await startOnHost(dataDir);
  await first.page.getByRole('radio', { name: words.practice.way }).check();
  const open = first.page.getByRole('button', { name: words.practice.open, exact: true });
  // The app starts again elsewhere: its page goes while the button is pressed.
  await open.click().catch(() => undefined);
  const there = await startedAgain(first, dataDir);
  try {
    const { page } = there;
    page.setDefaultTimeout(15_000);
    await page.setViewportSize({ width: 1280, height: 800 });
    const start = page.getByRole('button', { name: practiceWords.sv.start, exact: true });
    await start.waitFor();
    const hands = await Hands.on(page);
    const eyes = new Eyes(page);
    await eyes.read(page.locator('main'));
    await hands.click(start);
    await firstCase(hands, eyes, page);
    return { effort: await hands.done(), wordsRead: eyes.words };
  } finally {
    await there.quit();
    await rm(dataDir, { recursive: true, force: true, maxRetries: 5 });
  }
}
