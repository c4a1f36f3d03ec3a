import { headerText, linksBare, restParts, type Link } from '#domain/audit/chain.ts';
import { textOf } from '#main/vault/as-text.ts';
import { sha256 } from '#main/vault/sha256.ts';
import type { ProofLine } from '#evidence/proof-line.ts';
import { bookCaseId } from '../events/book-case-id.ts';

/** Of which cases a proof tells, and by which key an event of theirs is opened in it. */
export interface Telling {
  readonly isAsked: (caseId: string) => boolean;
  readonly keyTo: (link: Link) => Buffer | undefined;
}

/**
 * One log's links as a proof has them, batch by batch: of the asked cases, of the book's own events, and of what says which
 * other logs were seen, the header; with it the end of its batch, which is signed. Of everything else the bare link.
 */
export class ProofLines {
  readonly #telling: Telling;
  readonly #done: string[] = [];
  #batch: Link[] = [];
  /** The last whole batch, until it is known not to be the log's last: whose end is shown. */
  #last: readonly Link[] = [];
  events = 0;
  hash: Uint8Array = new Uint8Array();

  constructor(telling: Telling) {
    this.#telling = telling;
  }

  take(link: Link): void {
    this.events += 1;
    this.hash = Uint8Array.from(link.hash);
    this.#batch.push(link);
    if (link.header.desk !== undefined && !link.header.end) return;
    this.#write(this.#last, false);
    this.#last = this.#batch;
    this.#batch = [];
  }

  /** The log's file. */
  text(): string {
    this.#write(this.#last, true);
    this.#last = [];
    return this.#done.map((line) => `${line}\n`).join('');
  }

  #write(batch: readonly Link[], isLast: boolean): void {
    const isShown = ({ header: { caseId, seen } }: Link) =>
      caseId === bookCaseId || seen !== undefined || this.#telling.isAsked(caseId);
    const endShown = isLast || batch.some(isShown);
    for (const link of batch) {
      const shown = isShown(link) || (endShown && link.header.end === true);
      this.#done.push(JSON.stringify(shown ? this.#shown(link) : bare(link)));
    }
  }

  #shown(link: Link): ProofLine {
    const { header, sealed, signature } = link;
    const signed = signature ? { signature: textOf(signature) } : {};
    const key = this.#telling.isAsked(header.caseId) ? this.#telling.keyTo(link) : undefined;
    const text = { header: headerText(header) };
    if (key) {
      const bytes = Buffer.from(sealed).toString('base64');
      return { ...text, sealed: bytes, key: textOf(key), ...signed };
    }
    const old = linksBare(sealed) ? {} : ({ old: true } as const);
    return { ...text, sum: textOf(sha256(sealed)), ...old, ...signed };
  }
}

/** Where events were not told barely yet the header has to be shown: the hash is made of nothing less. */
function bare({ header, sealed }: Link): ProofLine {
  const text = headerText(header);
  const sum = sha256(sealed);
  if (!linksBare(sealed)) return { header: text, sum: textOf(sum), old: true };
  return [header.caseId, textOf(sha256(...restParts(text, sum)))];
}
