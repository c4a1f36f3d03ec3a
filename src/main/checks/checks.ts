import { setImmediate as breath } from 'node:timers/promises';
import { ok, refuse, type Result } from '#domain/result.ts';
import type { Response } from '#shared/contract/contract.ts';
import type { BookRefusal } from '#shared/refusals/book-refusal.ts';
import type { BookFault, Verification } from '#shared/verification.ts';
import type { Casebook } from '../casebook/casebook.ts';
import { makeQueue } from '../casebook/queue.ts';
import { emptyMemory, type Memory } from '../exchange/notes.ts';
import type { Pacing } from '../jobs/pacing.ts';
import { KeysForgotten } from '../vault/key-file/key-errors.ts';
import type { DeskNote } from '../vault/desk-note.ts';
import { checkedIn, checkNoteSchema, type CheckNote } from './note.ts';
import { restBeside } from './rest-beside.ts';
import { tellOfCheck } from './tell-of-check.ts';

type Shown = Extract<Response<'checks:show'>, { ok: true }>['value'];

/** The checks of an open book: one at a time. */
export interface Checks {
  show(): Promise<Shown>;
  /** Makes one that somebody waits for, and opens all that there are keys for; one beside the work gives way to it. */
  run(pacing: Pacing): Promise<Result<Shown, BookRefusal>>;
  /** Makes one beside the work where it is time for it; gives whether there was one. */
  makeDue(): Promise<boolean>;
  /** Something came from another desk. */
  noteNews(): void;
  /** Damage was met in the work. */
  noteDamage(): void;
  /** Ends what is under way, for good: the book is being closed. */
  close(): void;
}

const dayMs = 24 * 60 * 60_000;
/** What came by an exchange was looked over as it came: there is no hurry. */
const afterNewsMs = 15 * 60_000;

/** What only a check that opens everything finds. */
const foundByOpening: ReadonlySet<BookFault['code']> = new Set<BookFault['code']>([
  'first-officer-foreign',
  'keys-do-not-open',
  'event-does-not-open',
  'file-does-not-open',
]);

type Last = NonNullable<CheckNote['last']>;

/** A check without the keys does not take back what one with them has found. */
function keepingWhatOpenedFound(last: Last, before: Last | undefined): Last {
  const kept = last.opened ? [] : (before?.faults ?? []);
  return {
    ...last,
    faults: [...last.faults, ...kept.filter(({ code }) => foundByOpening.has(code))],
  };
}

/**
 * @param memory what this desk remembers of its exchanges, where it says which files are still to come
 * @param now gives an ISO instant
 */
export function checksOver(book: Casebook, memory: DeskNote<Memory>, now: () => string): Checks {
  const note = book.note('checks', checkNoteSchema);
  const inTurn = makeQueue();
  const closing = new AbortController();
  let beside: AbortController | undefined;
  let running = false;
  /** When there was one last in this opening of the book, well ended or not. */
  let triedMs: number | undefined;
  /** When damage was last looked for because it was met: one that stays on screen is met again and again. */
  let lookedMs: number | undefined;
  let [news, damage] = [false, false];
  /** So many files were put back of which nothing is told yet: they are whole now, and found by no later check. */
  let mended = 0;
  let unkept: CheckNote | undefined;

  async function show(): Promise<Shown> {
    const { last, problem } = await noted();
    const faults = last?.faults.map((fault) => ({ ...fault, ...book.placeOfFault(fault) }));
    return {
      running,
      ...(last && faults && { last: { ...last, faults } }),
      ...(problem && { problem }),
    };
  }

  async function check(how: Omit<Parameters<Casebook['check']>[0], 'mayMiss'>) {
    if (book.damage) return refuse({ code: 'book-read-only' });
    running = true;
    // What comes while it runs is for the next.
    const noted = { news, damage };
    [news, damage] = [false, false];
    try {
      const { awaited } = (await memory.read()) ?? emptyMemory;
      const coming = new Set(awaited.map(({ blob }) => blob));
      const mayMiss = (blob: string, caseId: string) =>
        coming.has(blob) || !book.copy.isFileWanted(blob, caseId);
      const onMended = () => void (mended += 1);
      const found = await book.check({ ...how, mayMiss, onMended });
      await remember(found);
      return found;
    } catch (error) {
      // It was stopped before it had seen all.
      news ||= noted.news;
      damage ||= noted.damage;
      throw error;
    } finally {
      triedMs = Date.parse(now());
      if (noted.damage) lookedMs = triedMs;
      running = false;
    }
  }

  /** Damage is told of before it is remembered: what is remembered is not told again. */
  async function remember(found: Result<Verification, BookRefusal>): Promise<void> {
    const before = await noted();
    const at = now();
    if (!found.ok) {
      const untold = before.problem?.untold;
      const problem = { at, code: found.error.code, ...(untold && { untold }) };
      return keep({ ...before, problem });
    }
    const last = keepingWhatOpenedFound(checkedIn(found.value, at), before.last);
    const known = before.problem?.untold ? undefined : before.last;
    const told = await tellOfCheck(book, { last, known, mended }, at);
    if (told.ok) {
      mended = 0;
      return keep({ last });
    }
    // It is tried again soon, and shown where the checks are until then.
    damage = true;
    await keep({ last, problem: { at, code: told.error.code, untold: true } });
  }

  const noted = async (): Promise<CheckNote> => unkept ?? (await note.read()) ?? {};

  /** What a full disk does not take is known as long as the book is open. */
  async function keep(next: CheckNote): Promise<void> {
    unkept = next;
    const kept = await note.write(next);
    if (kept.ok) unkept = undefined;
  }

  function isDue(): boolean {
    if (triedMs === undefined) return true;
    const since = (ms: number) => Math.abs(Date.parse(now()) - ms);
    if (damage && (lookedMs === undefined || since(lookedMs) >= afterNewsMs)) return true;
    return since(triedMs) >= dayMs || (news && since(triedMs) >= afterNewsMs);
  }

  return {
    show,
    async run({ signal, onProgress }) {
      beside?.abort();
      const stops = signal ? AbortSignal.any([signal, closing.signal]) : closing.signal;
      const how = { opens: true, rest: () => breath(), signal: stops };
      const found = await inTurn(() => check({ ...how, ...(onProgress && { onProgress }) }));
      return found.ok ? ok(await show()) : found;
    },
    async makeDue() {
      if (running || closing.signal.aborted || book.damage || !isDue()) return false;
      beside = new AbortController();
      const signal = AbortSignal.any([beside.signal, closing.signal]);
      try {
        await inTurn(() => check({ opens: false, rest: restBeside(signal), signal }));
        return true;
      } catch (error) {
        if (signal.aborted) return false;
        throw error;
      } finally {
        beside = undefined;
      }
    },
    noteNews: () => {
      news = true;
    },
    noteDamage: () => {
      damage = true;
    },
    close: () => closing.abort(new KeysForgotten()),
  };
}
