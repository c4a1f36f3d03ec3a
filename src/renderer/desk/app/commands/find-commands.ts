import Fuse from 'fuse.js';
import type { Command } from './command.ts';

const near = {
  keys: [{ name: 'name', weight: 3 }, 'detail'],
  // A slip of the finger in a word of four letters or more.
  threshold: 0.3,
  ignoreLocation: true,
  includeScore: true,
};

/**
 * The commands that hold every word of a text, or nearly, the nearest first. å, ä and ö are letters of their own: what is
 * found only by taking them for a and o comes after.
 */
export function findCommands(commands: readonly Command[], text: string): readonly Command[] {
  const words = text.trim().split(/\s+/).filter(Boolean);
  const asWritten = holding(commands, words, false);
  const found = new Set(asWritten);
  return [...asWritten, ...holding(commands, words, true).filter((one) => !found.has(one))];
}

function holding(
  commands: readonly Command[],
  words: readonly string[],
  ignoreDiacritics: boolean,
) {
  const index = new Fuse(commands, { ...near, ignoreDiacritics });
  const misses = new Map<Command, number>(commands.map((command) => [command, 0]));
  for (const word of words) {
    const hits = new Map(index.search(word).map(({ item, score = 0 }) => [item, score]));
    for (const [command, sum] of misses) {
      const score = hits.get(command);
      if (score === undefined) misses.delete(command);
      else misses.set(command, sum + score);
    }
  }
  return [...misses].toSorted(([, one], [, other]) => one - other).map(([command]) => command);
}

/** The same, those of a group together, in the order in which the groups first came. */
export function inGroups(commands: readonly Command[]): readonly Command[] {
  const groups = Map.groupBy(commands, ({ group }) => group);
  return [...groups.values()].flat();
}
