import { resolve } from 'node:path';
import { exchangeTold } from '#shared/words/exchange-told.ts';
import { wordsFor } from '#shared/words/words.ts';
import { done, misused, refused } from '../../answer.ts';
import type { Run } from '../../run.ts';
import { writingBook } from '../../with-book.ts';

/** One exchange: over the carrier, both ways, or by a bundle, one way at a time. */
export const exchange: Run = async ({ options }, desk) => {
  const { out, in: from, for: forDesk } = options;
  if (out !== undefined && from !== undefined) return misused('Either --out or --in.');
  if (forDesk !== undefined && out === undefined) return misused('--for goes with --out FILE.');
  return writingBook(desk, async ({ exchange: desks, book }) => {
    const exchanged =
      out !== undefined
        ? await desks.writeBundle(resolve(out), forDesk)
        : from !== undefined
          ? await desks.readBundle(resolve(from))
          : await desks.now();
    if (!exchanged.ok) return refused(exchanged.error);
    const told = exchangeTold(wordsFor('en'), book.atWork.desk, exchanged.value);
    for (const line of told) desk.say(line);
    return done(exchanged.value);
  });
};
