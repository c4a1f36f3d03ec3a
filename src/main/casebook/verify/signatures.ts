import type { Link } from '#domain/audit/chain.ts';
import { isHeadSigned, type HeadFile } from '../journal/head-file.ts';
import { scanFolder } from '../journal/scan.ts';
import { Roster, type RefusedEvent } from '../team/roster.ts';
import type { BookFault } from '#shared/verification.ts';

/** Whose signatures stand in a log, told by the keys that the log itself makes public. */
export class Signatures {
  readonly #bookId: string;
  readonly #roster: Roster;
  #batch: Link[] = [];
  /** Batches whose signature is that of the officer they name, and events before anybody signed. */
  signed = 0;
  unsigned = 0;
  #firstBad: { readonly desk?: string; readonly seq: number } | undefined;

  /** @param roster empty, and filled by what is taken */
  constructor(bookId: string, roster: Roster) {
    this.#bookId = bookId;
    this.#roster = roster;
  }

  take(link: Link): void {
    if (link.header.desk === undefined) {
      this.unsigned += 1;
      return;
    }
    this.#batch.push(link);
    if (!link.header.end) return;
    const [first = link] = this.#batch;
    // An officer's key may be made known by the very batch that is signed with it: the first one of all.
    const known = this.#batch.every(({ header }) => this.#roster.note(header));
    const batch = this.#batch;
    this.#batch = [];
    for (const { header } of batch) if (this.#roster.standing(header)) this.#roster.doubt(header);
    if (known && this.#roster.isSigned(this.#bookId, link)) this.signed += 1;
    else this.#firstBad ??= first.header;
  }

  /** Events that count for nothing, since who signed them had no right to them. */
  get refused(): readonly RefusedEvent[] {
    return this.#roster.refused;
  }

  /** The first event of the first batch that its officer did not sign. */
  get firstBad(): { readonly desk?: string; readonly seq: number } | undefined {
    return this.#firstBad;
  }

  faults(head: HeadFile | 'bad' | undefined): BookFault[] {
    const faults: BookFault[] = [];
    const { desk, seq } = this.#firstBad ?? {};
    if (desk !== undefined && seq !== undefined)
      faults.push({ code: 'batch-not-signed', desk, seq });
    const isOwed = this.signed > 0 || this.#firstBad !== undefined;
    if (isOwed && head !== 'bad' && !(head && this.isOfAnOfficer(head))) {
      faults.push({ code: 'head-not-signed' });
    }
    return faults;
  }

  /** Whether what is known of the end was signed by an officer of the book, with a key that they have or had. */
  isOfAnOfficer(head: HeadFile): boolean {
    const keys = this.#roster.keysOf(head.signed?.officer ?? '');
    return keys.some((key) => isHeadSigned(head, key));
  }
}

/** The first batch of a journal that the officer it names did not sign, where there is one. */
export async function firstUnsigned(dir: string, bookId: string) {
  const signatures = new Signatures(bookId, new Roster());
  await scanFolder(dir, bookId, (link) => signatures.take(link));
  return signatures.firstBad;
}
