import { setTimeout as wait } from 'node:timers/promises';
import { finderOf } from '#domain/case-query/place-in.ts';
import type { Sought } from '#domain/case-query/sought.ts';
import { folded, type Term } from '#domain/case-query/terms.ts';
import type { FoundText, TextsRead } from '#shared/list/found-in.ts';
import type { Casebook } from '../casebook/casebook.ts';
import { DamagedEvent } from '../casebook/events/events.ts';
import { type Source, sourcesOf } from '../casebook/projection/words/sources.ts';
import { restBeside } from '../checks/rest-beside.ts';
import { CaseTexts, type Held } from './case-texts.ts';
import { excerpt } from './excerpt.ts';
import { sourcesIn } from './read-source.ts';
import { whyUnread } from './why-unread.ts';
import type { Shelf } from './shelf.ts';
import { Shelves } from './shelves.ts';
import { Waiting } from './waiting.ts';

/** How much memory the texts of a book may take, packed and with their words. Bytes. */
const usualRoom = 32e6;
/** How often it is looked whether anything has changed, once all is read. Milliseconds. */
const oftenMs = 1_000;
/** How much text is gone through for the excerpts of one list: as much as nobody notices. Characters. */
const mostLooked = 2_000_000;

/** Who hears of the reading. */
interface Hearers {
  /** More can be found than before. */
  readonly read: () => void;
  readonly failed: (error: unknown) => void;
}

/**
 * What the letters, attachments, collected files and long messages of an open book say: read beside the work, in memory
 * alone, of those cases that whoever is at work opens, and gone with the process when the book is locked.
 */
export interface Contents {
  readonly state: TextsRead;
  /** How each of so many rows holds a term in its texts: see `held`. Nothing of what has changed and was not looked at since. */
  marks(term: Term, rows: number): Uint8Array;
  /** The texts of a row, as they are. */
  textsOf(row: number): Iterable<string>;
  /** Where the texts of cases hold what is looked for. */
  hits(rows: readonly FoundRow[], sought: readonly Sought[]): Map<number, FoundText>;
  /** Reads all there is; somebody waits for it. */
  readAll(onProgress: (state: TextsRead) => void): Promise<void>;
  /** Goes on reading whatever comes, beside the work, until it is closed. */
  keepReading(hearers: Hearers): void;
  close(): void;
}

/** A row whose texts were searched; of a confidential case nothing is quoted. */
interface FoundRow {
  readonly row: number;
  readonly quoted: boolean;
}

type Book = Pick<
  Casebook,
  'glance' | 'fateMark' | 'readBlob' | 'rowsBehind' | 'caseIdAt' | 'hasTextsAt'
>;

export function contentsOver(book: Book, room = usualRoom): Contents {
  const closing = new AbortController();
  const shelves = new Shelves(room);
  const texts = new CaseTexts();
  const waiting = new Waiting(book);

  /** What is gone from the book is gone from here before anything is answered. */
  function follow() {
    letGo(waiting.follow().flatMap((row) => texts.keepOnly(row, () => false)));
  }

  /** What was taken off shelves is not kept until all is read: its words are gone at once, and others may have room. */
  function letGo(from: readonly Shelf[]) {
    for (const shelf of new Set(from)) shelf.order();
    if (from.length > 0) for (const row of texts.beyond()) waiting.add(row);
  }

  async function readCase(row: number): Promise<void> {
    const caseId = book.caseIdAt(row);
    const sources = await standing(caseId);
    const keys = new Set(sources.map(({ key }) => key));
    letGo(texts.keepOnly(row, isWorthKeeping(keys)));
    waiting.looked(row);
    const read = sourcesIn(book, caseId);
    for (const source of sources) {
      if (texts.of(row).some((held) => held.key === source.key)) continue;
      const held = await hold(row, source, read);
      follow();
      // Something has come of the case while its file was read: it is looked at again.
      if (closing.signal.aborted || waiting.has(row) || !book.hasTextsAt(row)) {
        held.at?.shelf.remove(held.at.place);
        letGo(held.at ? [held.at.shelf] : []);
        return;
      }
      texts.put(row, [...texts.of(row), held]);
    }
  }

  /** None of a case that cannot be read: the check of the book tells of it. */
  async function standing(caseId: string): Promise<Source[]> {
    try {
      const subject = await book.glance(caseId);
      return subject ? sourcesOf(subject) : [];
    } catch (error) {
      if (error instanceof DamagedEvent) return [];
      throw error;
    }
  }

  async function hold(
    row: number,
    source: Source,
    read: ReturnType<typeof sourcesIn>,
  ): Promise<Held> {
    const origin = { key: source.key, in: source.in };
    if (shelves.isFull) return { ...origin, why: 'beyond' };
    const words = await read(source);
    if (!words.ok) return { ...origin, why: whyUnread(source, words.error) };
    if (closing.signal.aborted) return { ...origin, why: 'unreadable' };
    return { ...origin, at: shelves.put(row, words.value.text), cut: words.value.cut };
  }

  /** One case after the other until none is left; says whether there was one. */
  async function goThrough(rest: () => Promise<void>, told: () => void): Promise<boolean> {
    follow();
    const any = waiting.size > 0;
    while (waiting.size > 0) {
      for (let row = waiting.next(); row !== undefined; row = waiting.next()) {
        if (closing.signal.aborted) return any;
        await readCase(row);
        await rest();
        told();
        follow();
      }
      shelves.tidy();
      // Words that many texts share take less room in order than was put by for them.
      if (shelves.isRoomy) for (const row of texts.beyond()) waiting.add(row);
    }
    return any;
  }

  async function readBeside({ read }: Hearers) {
    const rest = restBeside(closing.signal);
    const told = paced(read);
    // What is disposed of while a large file is read does not wait for its end.
    const following = setInterval(follow, oftenMs).unref();
    closing.signal.addEventListener('abort', () => clearInterval(following));
    for (;;) {
      if (await goThrough(rest, told)) read();
      await wait(oftenMs, undefined, { signal: closing.signal, ref: false });
    }
  }

  return {
    get state() {
      return { ...waiting.state, ...texts.counts };
    },
    marks(term, rows) {
      follow();
      const marks = new Uint8Array(rows);
      shelves.find(term, (row, how) => {
        if (!waiting.has(row)) marks[row] = Math.max(marks[row] ?? 0, how);
      });
      return marks;
    },
    *textsOf(row) {
      for (const { at } of texts.of(row)) if (at) yield at.shelf.text(at.place);
    },
    hits(rows, sought) {
      let looked = 0;
      const wanted = sought.filter(({ not }) => !not);
      const finders = wanted.map(finderOf);
      const found = new Map<number, FoundText>();
      for (const { row, quoted } of rows) {
        const held = texts.of(row).flatMap((one) => {
          if (!one.at || looked > mostLooked) return [];
          const text = one.at.shelf.text(one.at.place);
          looked += text.length;
          const low = folded(text);
          const holds = finders.some((find) => find(low));
          return holds ? [{ in: one.in, text }] : [];
        });
        const [first, ...others] = held;
        if (!first) continue;
        found.set(row, {
          in: first.in,
          ...(quoted && { excerpt: excerpt(first.text, wanted) }),
          others: others.length,
        });
      }
      return found;
    },
    async readAll(onProgress) {
      await goThrough(
        async () => undefined,
        paced(() => onProgress(this.state)),
      );
    },
    keepReading(hearers) {
      readBeside(hearers).catch((error: unknown) => {
        if (!closing.signal.aborted) hearers.failed(error);
      });
    },
    close() {
      closing.abort(new Error('the book is closed'));
      shelves.clear();
      texts.clear();
    },
  };
}

const isWorthKeeping =
  (keys: ReadonlySet<string>) =>
  (held: Held): boolean =>
    keys.has(held.key) && (held.at !== undefined || held.why !== 'beyond');

/** At most so often, however often it is called. */
function paced(tell: () => void): () => void {
  let last = performance.now();
  return () => {
    if (performance.now() - last < oftenMs * 2) return;
    tell();
    last = performance.now();
  };
}
