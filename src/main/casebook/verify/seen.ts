import { sameBytes, type Header, type Link } from '#domain/audit/chain.ts';
import { unnamed } from '#domain/audit/heads.ts';
import type { BookFault } from '#shared/verification.ts';
import { bookCaseId } from '../events/book-case-id.ts';
import { takesFiles } from '../files/named-files.ts';
import type { Place } from '../journal/place.ts';
import type { Scanned } from '../journal/scan.ts';

/** Which event names a kept file. */
interface Naming {
  readonly desk?: string;
  readonly seq: number;
  readonly caseId: string;
}

/** A header is far larger, and there may be a hundred thousand. */
const namingIn = ({ desk, seq, caseId }: Header): Naming => ({
  seq,
  caseId,
  ...(desk !== undefined && { desk }),
});

/** What the headers of a log say, which nobody needs a key to read. */
export class Seen {
  /** Case → its first event. */
  readonly cases = new Map<string, number>();
  readonly shredded = new Set<string>();
  /** Blob → the event that names it and its case, which may have been disposed of. */
  readonly #blobs = new Map<string, Naming>();
  readonly #known: Place | 'bad' | undefined;
  /** How many logs had the hash they were once known to have. */
  #agreeing = 0;
  /** Which desk disposed of which case: another may have worked on it still, not knowing. */
  readonly #disposedBy = new Set<string>();
  #afterDisposal: Header | undefined;

  /** @param known where the log is known to end */
  constructor(known: Place | 'bad' | undefined) {
    this.#known = known;
  }

  add({ header, hash }: Link): void {
    const { seq, caseId, type, blobs, desk = unnamed } = header;
    const head = this.#known === 'bad' ? undefined : this.#known?.heads.get(desk);
    if (head?.seq === seq && sameBytes(head.hash, hash)) this.#agreeing += 1;
    if (this.#disposedBy.has(`${desk} ${caseId}`)) this.#afterDisposal ??= header;
    if (caseId !== bookCaseId && !this.cases.has(caseId)) this.cases.set(caseId, seq);
    for (const blob of blobs) {
      if (takesFiles(type)) this.#blobs.delete(blob);
      else this.#blobs.set(blob, namingIn(header));
    }
    if (type !== 'case-shredded') return;
    this.#disposedBy.add(`${desk} ${caseId}`);
    this.shredded.add(caseId);
  }

  /**
   * The kept files, each with the event that names it. What another desk still put into a case that was disposed of is kept
   * by nobody.
   */
  *files(): Generator<readonly [string, Naming]> {
    for (const entry of this.#blobs) if (!this.shredded.has(entry[1].caseId)) yield entry;
  }

  /** The cases that have not been disposed of, each with its first event. */
  *living(): Generator<readonly [string, number]> {
    for (const entry of this.cases) if (!this.shredded.has(entry[0])) yield entry;
  }

  /** What is wrong with the log itself, once it has been walked to where it ends. */
  faults(scanned: Scanned): BookFault[] {
    const faults = [badEnd(this.#known, scanned, this.#agreeing)];
    const { seq, desk } = this.#afterDisposal ?? {};
    if (seq !== undefined)
      faults.push({ code: 'event-after-disposal', seq, ...(desk && { desk }) });
    return faults.filter((fault) => fault !== undefined);
  }
}

/** A tail that looks cut by a crash and was never known to be whole is no damage: nobody was told it was kept. */
function badEnd(
  known: Place | 'bad' | undefined,
  { position, fault }: Scanned,
  agreeing: number,
): BookFault | undefined {
  if (known === 'bad') return { code: 'head-unreadable', seq: position };
  const once = known?.position ?? 1;
  if (fault && (fault.middle || !fault.torn || once >= fault.position)) {
    return { code: 'chain-broken', seq: fault.seq, ...(fault.desk && { desk: fault.desk }) };
  }
  if (once > position) return { code: 'events-missing', seq: position + 1 };
  const differs = known !== undefined && agreeing < known.heads.size;
  return differs ? { code: 'head-differs', seq: known.position } : undefined;
}
