/** Texts that were, the latest last, and texts that were taken back, the first to come again last. */
export interface History {
  readonly past: readonly string[];
  readonly ahead: readonly string[];
  /** The line in which the latest step is being typed, as long as it may go on. */
  readonly typing: string | undefined;
}

export const noHistory: History = { past: [], ahead: [], typing: undefined };

/** More than anybody takes back. */
const longest = 200;

/**
 * A step from one text to the next. What is typed in one line is one step as far as the end of a word; all else, a block that
 * is added, moved or taken away among it, is a step of its own.
 *
 * @param line what tells the line in which somebody types from others; `undefined` outside of all
 */
export function afterStep(
  { past, typing }: History,
  before: string,
  after: string,
  line: string | undefined,
): History {
  const typed = line !== undefined && isTyping(before, after);
  if (typed && typing === line) return { past, ahead: [], typing: line };
  return {
    past: [...past, before].slice(-longest),
    ahead: [],
    typing: typed ? line : undefined,
  };
}

/** Whether two texts differ by one letter that ends no word and no line. */
function isTyping(before: string, after: string): boolean {
  if (Math.abs(after.length - before.length) !== 1) return false;
  const [shorter, longer] = after.length > before.length ? [before, after] : [after, before];
  let at = 0;
  while (at < shorter.length && shorter[at] === longer[at]) at += 1;
  return shorter.slice(at) === longer.slice(at + 1) && !/\s/.test(longer[at] ?? '');
}

/** The text before the latest step, and the history from there; `undefined` where there is none. */
export function takenBack({ past, ahead }: History, now: string) {
  const text = past.at(-1);
  if (text === undefined) return undefined;
  return { text, history: { past: past.slice(0, -1), ahead: [...ahead, now], typing: undefined } };
}

/** The text that was taken back last, and the history from there; `undefined` where there is none. */
export function doneAgain({ past, ahead }: History, now: string) {
  const text = ahead.at(-1);
  if (text === undefined) return undefined;
  return { text, history: { past: [...past, now], ahead: ahead.slice(0, -1), typing: undefined } };
}
