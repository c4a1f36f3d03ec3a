import type { Random } from '#main/sample/random.ts';
import { refusalText } from '#shared/words/refusal-text.ts';
import { wordsFor } from '#shared/words/words.ts';
import type { Refusal } from '#shared/refusal.ts';
import { acts, type Act, type ActName } from './acts.ts';
import { faultsIn, newGround, withBook, clear, type Ground } from './ground.ts';
import { breakSteps, mendSteps, watchSteps, type Break } from './steps.ts';

/** What a disk can do to a process that goes on. */
const diskBreaks = ['short', 'ENOSPC', 'EIO', 'EROFS', 'EMFILE'] as const satisfies Break[];

/** Where in an act it begins, and for how many steps it lasts. */
export interface Breaking {
  readonly kind: (typeof diskBreaks)[number];
  readonly step: number;
  readonly lasting: number;
}

export const breakingsBy = (random: Random, times: number): readonly Breaking[] =>
  Array.from({ length: times }, () => ({
    kind: random.pick(diskBreaks),
    step: random.between(0, 25),
    lasting: random.pick([1, 1, 3, 10_000]),
  }));

const words = [wordsFor('sv'), wordsFor('en')];
export const isWorded = (error: Refusal) => words.every((t) => refusalText(t, error).title !== '');

let watched: Promise<void> | undefined;

/**
 * Breaks the disk in the middle of one kind of writing, in an open book, again and again. Gives, in words, where that was not
 * refused in words, what was acknowledged and lost, and where the same book did not go on when the disk did.
 */
export async function breakAct(
  name: ActName,
  breakings: readonly Breaking[],
): Promise<readonly string[]> {
  await (watched ??= watchSteps());
  const ground = await newGround(name);
  try {
    const faults = await withBook(ground.root, [0], (opened) => breakOn(ground, opened, breakings));
    return [...faults, ...(await faultsIn(ground)).map((fault) => `${name}: ${fault}`)];
  } finally {
    mendSteps();
    await clear(ground);
  }
}

async function breakOn(
  ground: Ground,
  opened: Parameters<Act['once']>[0],
  breakings: readonly Breaking[],
): Promise<string[]> {
  const { once } = acts[ground.act] satisfies Act;
  const faults: string[] = [];
  for (const [nth, breaking] of breakings.entries()) {
    const told = (fault: string) =>
      faults.push(`${ground.act}, ${JSON.stringify(breaking)}: ${fault}`);
    breakSteps(breaking.kind, breaking.step, breaking.lasting);
    const done = await once(opened, 1 + nth * 2).catch(String);
    mendSteps();
    if (typeof done === 'string') told(`met a bug: ${done}`);
    else if (done.ok) ground.told.push(done.value);
    else if (!isWorded(done.error)) told(`no words for ${done.error.code}`);
    const again = await once(opened, 2 + nth * 2).catch(String);
    if (typeof again === 'string') told(`does not go on: ${again}`);
    else if (again.ok) ground.told.push(again.value);
    else told(`does not go on: ${again.error.code}`);
  }
  return faults;
}
