import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { holdFolder } from '#main/casebook/folder/folder-lock.ts';
import { showFigures } from '#main/casework/figures/show-figures.ts';
import { openSession } from '#main/session/session.ts';
import { makeTools } from '#main/tools.ts';
import { fillBook, sampleNow } from './casebook/fill.ts';
import { median, shown, type Bench } from './figure.ts';
import { valueOf } from './open-work.ts';

const passphrase = 'en lång lösenfras';
const wanted = { from: '2026-07-01', to: '2026-09-30', language: 'sv' } as const;
const rounds = 5;
/** Others wait no longer for their turn than for a long list, and a note has one case counted again. */
const goals = { heldUpMs: 250, again: 1 / 2 };

/** Figures of a large book, and the same after a note, as its page asks for them at each change. */
export async function benchFigures(count = 100_000): Promise<Bench> {
  const dir = await mkdtemp(join(tmpdir(), 'ombud-bench-'));
  try {
    await fillBook(dir, passphrase, count);
    const folder = valueOf(await holdFolder(dir));
    const store = { connect: () => Promise.reject(new Error('none')), when: 'needed' } as const;
    const tools = await makeTools('resources', () => sampleNow);
    const session = await openSession(folder, store, tools);
    valueOf(await session.unlock({ passphrase }));
    const work = valueOf(session.work());
    const [first] = work.book.list({ status: 'open', offset: 0, limit: 1 }).rows;
    const timed = async () => {
      const start = performance.now();
      valueOf(await showFigures(work, wanted));
      return performance.now() - start;
    };
    const delay = monitorEventLoopDelay({ resolution: 5 });
    delay.enable();
    const anew = await timed();
    delay.disable();
    const again: number[] = [];
    for (let round = 0; round < rounds; round++) {
      const by = { at: sampleNow, actor: 'Anna Exempel' };
      const note = { type: 'add-note', text: 'En anteckning.' } as const;
      valueOf(await work.book.execute(first?.caseId, [note], by));
      again.push(await timed());
    }
    await session.close();
    await folder.release();
    return {
      figures: [
        {
          name: `figures: of ${count} cases, longest that others wait`,
          value: delay.max / 1e6,
          unit: 'ms',
          goal: goals.heldUpMs,
          beside: `${shown(anew, 'ms')} in all`,
        },
        {
          name: `figures: of ${count} cases after a note, to the first time`,
          value: median(again) / anew,
          unit: '×',
          goal: goals.again,
          beside: `${shown(median(again), 'ms')} to ${shown(anew, 'ms')}`,
        },
      ],
    };
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}
