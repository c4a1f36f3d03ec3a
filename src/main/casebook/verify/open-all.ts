import type { Link } from '#domain/audit/chain.ts';
import { textOf } from '#main/vault/sealing/as-text.ts';
import type { KeyRing } from '#main/vault/key-ring.ts';
import { isShutBy } from '#main/vault/open-to-all.ts';
import { keysFor, tryToOpen } from '../events/events.ts';
import { inPieces } from '../../jobs/in-pieces.ts';
import type { BookFault } from '#shared/verification.ts';
import { openFile } from '../files/blobs.ts';
import type { Roster } from '../team/roster.ts';
import type { Seen } from './seen.ts';

/** Opens all that a book holds, for one who has its keys. */
export class Opening {
  readonly #keys: KeyRing;

  constructor(keys: KeyRing) {
    this.#keys = keys;
  }

  /** Whether the book's first officer is the one that its keys know. */
  trusts({ team }: Roster): boolean {
    const [first] = team.officers;
    const change = first && team.changes.get(first.id)?.[0]?.open;
    const sign = change && 'sign' in change ? change.sign : undefined;
    return sign === undefined || sign === textOf(this.#keys.trust);
  }

  /** Whether it is `shut`, or opened with a key of its `own`, by which it is known to be shut to who has none. */
  open(link: Link): 'shut' | 'own' | 'untold' {
    const opened = tryToOpen(link, this.#keys);
    if (!opened) return 'shut';
    if (opened.of === 'nobody') return 'untold';
    const isOwn = keysFor(link.header, this.#keys).every((key) => isShutBy(key, link.sealed));
    return isOwn ? 'own' : 'untold';
  }

  /** Whether a kept file opens with the key of its case; of one that others alone open nobody here can tell. */
  opens(caseId: string, sealed: Uint8Array): boolean {
    return !this.#keys.holds(caseId) || openFile(this.#keys, caseId, sealed) !== undefined;
  }

  /**
   * @param firstShut the number of the first event that does not open
   * @param rest waited for between pieces
   */
  async faults(
    seen: Seen,
    firstShut: number | undefined,
    rest?: () => Promise<void>,
  ): Promise<BookFault[]> {
    const faults: BookFault[] = [];
    const keys = this.#keys;
    const shut: string[] = [];
    for await (const ids of inPieces(keys.cases.ids(), rest)) {
      shut.push(...ids.filter((caseId) => keys.holds(caseId) && !keys.caseKey(caseId)));
    }
    if (shut.length > 0) faults.push({ code: 'keys-do-not-open', cases: shut.length });
    const seqs = shut.map((caseId) => seen.cases.get(caseId)).filter((seq) => seq !== undefined);
    const seq = Math.min(...seqs, firstShut ?? Infinity);
    if (seq < Infinity) faults.push({ code: 'event-does-not-open', seq });
    return faults;
  }
}
