import type { Header } from '#domain/audit/chain.ts';
import { unnamed } from '#domain/audit/heads.ts';

/** Which events of which log stand where: logs lie in the journal in runs, a book of one desk is one or two. */
export class LogRuns {
  readonly #runs: Run[];

  constructor(saved?: SavedLogs) {
    this.#runs = saved ? runsIn(saved) : [];
  }

  /** The next event of the journal. */
  add({ desk = unnamed, seq }: Header, position: number): void {
    const last = this.#runs.at(-1);
    if (last?.desk === desk && last.seq + last.count === seq) last.count += 1;
    else this.#runs.push({ desk, seq, position, count: 1 });
  }

  /** The position of an event; those written before their desk had a name are found by its name too. */
  find(desk: string, wanted: number): number | undefined {
    const first = this.#runs.find((run) => run.desk !== unnamed)?.desk;
    const isOf = (run: Run) => run.desk === desk || (run.desk === unnamed && first === desk);
    const run = this.#runs.findLast(
      (one) => isOf(one) && wanted >= one.seq && wanted < one.seq + one.count,
    );
    return run && run.position + wanted - run.seq;
  }

  /** Whose event stands at a position, and which number it has there. */
  at(wanted: number): { readonly desk?: string; readonly seq: number } {
    const run = this.#runs.find(
      ({ position, count }) => wanted >= position && wanted < position + count,
    );
    if (!run) return { seq: wanted };
    const seq = run.seq + wanted - run.position;
    return run.desk === unnamed ? { seq } : { desk: run.desk, seq };
  }

  /** The positions of all events that somebody who had these heads, desk → number, had not seen. */
  *beyond(heads: Readonly<Record<string, number>>): Generator<number> {
    for (const { desk, seq, position, count } of this.#runs) {
      const unseen = Math.max(0, (heads[desk] ?? 0) + 1 - seq);
      if (desk === unnamed) continue;
      for (let nth = unseen; nth < count; nth++) yield position + nth;
    }
  }

  save(): SavedLogs {
    const desks = [...new Set(this.#runs.map(({ desk }) => desk))];
    return {
      logDesks: new Uint8Array(Buffer.from(desks.join(' '))),
      logRuns: Uint32Array.from(
        this.#runs.flatMap(({ desk, ...run }) => [
          desks.indexOf(desk),
          run.seq,
          run.position,
          run.count,
        ]),
      ),
    };
  }
}

interface Run {
  readonly desk: string;
  readonly seq: number;
  readonly position: number;
  count: number;
}

/** Runs as a snapshot keeps them: four numbers each, the first that of its desk. */
export type SavedLogs = {
  readonly logDesks: Uint8Array;
  readonly logRuns: Uint32Array;
};

function runsIn({ logDesks, logRuns }: SavedLogs): Run[] {
  const desks = Buffer.from(logDesks).toString().split(' ');
  return Array.from({ length: logRuns.length / 4 }, (_, at) => {
    const [desk = 0, seq = 0, position = 0, count = 0] = logRuns.subarray(at * 4, at * 4 + 4);
    return { desk: desks[desk] ?? unnamed, seq, position, count };
  });
}
