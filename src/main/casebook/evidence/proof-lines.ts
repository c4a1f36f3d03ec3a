import { endsBatch, headerText, linksBare, restParts, type Link } from '#domain/audit/chain.ts';
import { textOf } from '#main/vault/sealing/as-text.ts';
import { sha256 } from '#main/vault/sealing/sha256.ts';
import type { ProofLine } from '#evidence/proof-line.ts';
import { bookCaseId } from '../events/book-case-id.ts';

/** An event, with the key that opens it alone where the proof tells what it says. */
interface Taken {
  readonly link: Link;
  readonly key: Buffer | undefined;
}

/**
 * One log's links as a proof has them, batch by batch: of the asked cases, of the book's own events, and of what says which
 * other logs were seen, the header; with it the end of its batch, which is signed. Of everything else the bare link.
 */
export class ProofLines {
  readonly #isAsked: (caseId: string) => boolean;
  readonly #done: string[] = [];
  #batch: Taken[] = [];
  /** The last whole batch, until it is known not to be the log's last: whose end is shown. */
  #last: readonly Taken[] = [];
  events = 0;
  hash: Uint8Array = new Uint8Array();

  /** @param isAsked whether a proof tells of a case */
  constructor(isAsked: (caseId: string) => boolean) {
    this.#isAsked = isAsked;
  }

  take(link: Link, key: Buffer | undefined): void {
    this.events += 1;
    this.hash = Uint8Array.from(link.hash);
    this.#batch.push({ link, key });
    if (!endsBatch(link.header)) return;
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

  #write(batch: readonly Taken[], isLast: boolean): void {
    const isShown = ({ link: { header } }: Taken) =>
      header.caseId === bookCaseId || header.seen !== undefined || this.#isAsked(header.caseId);
    const endShown = isLast || batch.some(isShown);
    for (const taken of batch) {
      const shows = isShown(taken) || (endShown && taken.link.header.end === true);
      this.#done.push(JSON.stringify(shows ? shown(taken) : bare(taken.link)));
    }
  }
}

function shown({ link: { header, sealed, signature }, key }: Taken): ProofLine {
  const signed = signature ? { signature: textOf(signature) } : {};
  const text = { header: headerText(header) };
  if (key) {
    const bytes = Buffer.from(sealed).toString('base64');
    return { ...text, sealed: bytes, key: textOf(key), ...signed };
  }
  const old = linksBare(sealed) ? {} : ({ old: true } as const);
  return { ...text, sum: textOf(sha256(sealed)), ...old, ...signed };
}

/** Where events were not told barely yet the header has to be shown: the hash is made of nothing less. */
function bare({ header, sealed }: Link): ProofLine {
  const text = headerText(header);
  const sum = sha256(sealed);
  if (!linksBare(sealed)) return { header: text, sum: textOf(sum), old: true };
  return [header.caseId, textOf(sha256(...restParts(text, sum)))];
}
