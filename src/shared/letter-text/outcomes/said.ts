/**
 * What a letter's text can come to say, without what it is written in: words, what is placed among them, and ways of which
 * one is taken. Lines end at `end` alone: a line can begin within a condition and go on behind it.
 */
export type Said =
  | { readonly type: 'words'; readonly text: string; readonly line: number }
  | { readonly type: 'fact'; readonly name: string }
  /** A building block; it stands on a line of its own, whatever stands beside it. */
  | { readonly type: 'part'; readonly name: string }
  | { readonly type: 'end'; readonly line: number }
  | { readonly type: 'choice'; readonly ways: readonly (readonly Said[])[] };

/** What is no choice. */
export type Sign = Exclude<Said, { type: 'choice' }>;

/**
 * How a reader that remembers little can stand behind a text, whichever ways are taken. Each way of one choice is joined with
 * each of the next, so that nothing that can come out is left out, though not all of it can: `when name` twice may be yes and no.
 * What is the same is read once, so the work grows with the text and not with the number of letters that it can make.
 *
 * @param take how it stands behind one sign
 */
export function behind<S>(
  said: readonly Said[],
  states: readonly S[],
  take: (state: S, sign: Sign) => S,
): readonly S[] {
  return said.reduce((now, one) => {
    const next =
      one.type === 'choice'
        ? one.ways.flatMap((way) => behind(way, now, take))
        : now.map((state) => take(state, one));
    return next.length > 1 ? onlyOnce(next) : next;
  }, states);
}

const onlyOnce = <S>(states: readonly S[]): readonly S[] =>
  Array.from(new Map(states.map((state) => [JSON.stringify(state), state])).values());
