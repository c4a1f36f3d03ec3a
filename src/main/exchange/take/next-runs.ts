import type { Carrier } from '../../carrier/carrier.ts';
import { decodeLinks, type Decoded } from '../../casebook/journal/event-codec.ts';
import type { RefusedRun } from './refused-run.ts';
import type { Copy } from '../copy.ts';
import { readContent, type ListedRun } from './read-objects.ts';

/** So much is taken at a time: runs of all desks, in the order of their numbers. */
const mostBytes = 32 * 1024 * 1024;

/** A run of a log, opened, and the name of the object it came in. */
export interface OpenedRun {
  readonly desk: string;
  readonly name: string;
  readonly events: readonly Decoded[];
}

/** What comes next of the other desks' logs. */
export interface NextRuns {
  readonly runs: readonly OpenedRun[];
  /** Desks whose log goes on beyond a part that is missing or on its way: from which number. */
  readonly waiting: readonly { readonly desk: string; readonly seq: number }[];
  readonly refused: readonly RefusedRun[];
  readonly newer: boolean;
}

/**
 * Reads and opens what comes next of each log.
 *
 * @param bad names of objects that were refused before: another of the same numbers may be good
 */
export async function nextRuns(
  copy: Copy,
  carrier: Carrier,
  logs: ReadonlyMap<string, readonly ListedRun[]>,
  bad: Set<string>,
): Promise<NextRuns> {
  const runs: OpenedRun[] = [];
  const waiting: { desk: string; seq: number }[] = [];
  const refused: RefusedRun[] = [];
  let newer = false;
  let length = 0;
  for (const [desk, listed] of logs) {
    let next = (copy.heads.get(desk)?.seq ?? 0) + 1;
    // In order of their numbers: what was passed over is passed over for good.
    let at = 0;
    while (length < mostBytes) {
      let run = listed[at];
      while (run && (run.last < next || bad.has(run.name))) run = listed[++at];
      if (!run) break;
      if (run.first > next) {
        waiting.push({ desk, seq: next });
        break;
      }
      const { name, ...what } = run;
      const content = await readContent(copy, carrier, what, name);
      if (content.state === 'waiting' || content.state === 'newer') {
        newer ||= content.state === 'newer';
        waiting.push({ desk, seq: next });
        break;
      }
      const events = content.state === 'open' ? decodeLinks(content.plain) : undefined;
      const code = events ? misplaced(what, events) : 'run-damaged';
      if (code) refused.push({ desk, seq: next, code, object: name });
      if (!events || code) {
        bad.add(name);
        continue;
      }
      runs.push({ desk, events, name });
      length += events.reduce((sum, event) => sum + event.length, 0);
      next = what.last + 1;
    }
  }
  return { runs, waiting, refused, newer };
}

/** Whether a run is not of the numbers that its name says. */
function misplaced({ first, last }: Pick<ListedRun, 'first' | 'last'>, events: readonly Decoded[]) {
  const isAsNamed = events.every(({ link }, nth) => link.header.seq === first + nth);
  return isAsNamed && first + events.length - 1 === last ? undefined : 'run-misplaced';
}
