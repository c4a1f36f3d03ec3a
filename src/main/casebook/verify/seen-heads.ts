import type { Header } from '#domain/audit/chain.ts';
import type { BookFault } from '#shared/verification.ts';

/** That a desk says to have seen an event of another's log, under its number and hash. */
interface Said {
  readonly desk: string;
  readonly seq: number;
  readonly hash: string;
}

/**
 * What desks say to have seen of each other's logs, against what is there: a log of which something was taken out or written
 * anew differs from what others saw of it. Taken in one walk, looked for in a second, which a book of one desk is spared.
 */
export class SeenHeads {
  readonly #said = new Map<string, Said[]>();
  #missing: Said | undefined;

  /** Whether there is anything to look for. */
  get any(): boolean {
    return this.#said.size > 0;
  }

  note({ desk = '', seq, seen = {} }: Header): void {
    for (const [other, [number, hash]] of Object.entries(seen)) {
      const key = `${other}/${number}`;
      this.#said.set(key, [...(this.#said.get(key) ?? []), { desk, seq, hash }]);
    }
  }

  /** Meets an event of the journal in the second walk. */
  meet({ desk = '', seq }: Header, hash: string): void {
    const said = this.#said.get(`${desk}/${seq}`);
    this.#missing ??= said?.find((one) => one.hash !== hash);
  }

  faults(): BookFault[] {
    const { desk, seq } = this.#missing ?? {};
    return desk === undefined || seq === undefined ? [] : [{ code: 'log-forked', desk, seq }];
  }
}
