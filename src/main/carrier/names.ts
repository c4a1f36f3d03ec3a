/** What an object is, as its name says. `sum` tells two of the same kind and run apart. */
export type Named =
  | {
      readonly kind: 'log' | 'keys';
      readonly desk: string;
      /** Numbers in the desk's log, both included: the run, or the run whose new cases' keys these are. */
      readonly first: number;
      readonly last: number;
      readonly sum: string;
    }
  | { readonly kind: 'blobs'; readonly sum: string };

const runs = /^(log|keys)\/([\w-]{11})\/([1-9]\d{0,14})-([1-9]\d{0,14})-([0-9a-f]{32})$/;
const blobs = /^blobs\/([0-9a-f]{64})$/;

/** The name of an object; without its kind's folder it is a plain file name on every system. */
export const nameOf = (named: Named): string =>
  named.kind === 'blobs'
    ? `blobs/${named.sum}`
    : `${named.kind}/${named.desk}/${named.first}-${named.last}-${named.sum}`;

/** What a name says, or `undefined` where it is none of ours: no other is ever listed, opened or written. */
export function readName(name: string): Named | undefined {
  const [, blob] = blobs.exec(name) ?? [];
  if (blob !== undefined) return { kind: 'blobs', sum: blob };
  const [, kind, desk = '', from, to, sum = ''] = runs.exec(name) ?? [];
  const [first, last] = [Number(from), Number(to)];
  if ((kind !== 'log' && kind !== 'keys') || first > last) return undefined;
  return { kind, desk, first, last, sum };
}

export const isName = (name: string): boolean => readName(name) !== undefined;
