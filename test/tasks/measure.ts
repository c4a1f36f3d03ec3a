import { openSample } from '../e2e/starting/fixture.ts';
import { words } from './everyday/ways.ts';
import { tasks } from './everyday/tasks.ts';
import type { Effort } from './effort.ts';
import { Hands } from './hands.ts';

export type TaskName = keyof typeof tasks;
export type Efforts = Readonly<Record<TaskName, Effort>>;

/** Enough cases that some are due for disposal; and a window of the usual laptop. */
const sampleCases = 400;
const size = { width: 1280, height: 800 };

/** Does every task in the built app, and gives what each took. Fails at the first that the book does not say is done. */
export async function measure(): Promise<Efforts> {
  const desk = await openSample(sampleCases);
  try {
    const { page } = desk;
    await page.setViewportSize(size);
    const taken: [string, Effort][] = [];
    for (const [name, task] of Object.entries(tasks)) {
      const given = await task.given(page);
      await page.evaluate(() => {
        window.location.hash = '#/today';
      });
      await page.getByRole('heading', { name: words.today.title, level: 1 }).waitFor();
      const hands = await Hands.on(page);
      await task.does(hands, page, given);
      if (!(await task.isDone(page, given))) throw new Error(`${task.name} was not done`);
      taken.push([name, await hands.done()]);
    }
    return Object.fromEntries(taken) as Efforts;
  } finally {
    await desk.stop();
  }
}
