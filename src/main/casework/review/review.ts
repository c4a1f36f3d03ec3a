import { setImmediate as breath } from 'node:timers/promises';
import type { Case } from '#domain/case/case.ts';
import type { Flag } from '#domain/disclosure/flags/flag.ts';
import { namesIn } from '#domain/disclosure/flags/name-index.ts';
import { ownOf } from '#domain/disclosure/flags/own.ts';
import { flagsInRow, goesOut, standingsIn } from '#domain/disclosure/flags/undecided-flags.ts';
import type { HeldTable } from '#domain/disclosure/held-table.ts';
import { ok, type Result } from '#domain/result.ts';
import type { Refusal } from '#shared/refusal.ts';
import type { Casebook } from '../../casebook/casebook.ts';
import { phonesIn } from '../../disclosure/phones-in.ts';
import { collectedTables } from '../collected/collected-tables.ts';
import type { Work } from '../work.ts';

/** A collected table under review. */
export interface ReviewedTable {
  readonly held: HeldTable;
  /** The rows that go out, by their number in the table; the others. */
  readonly shown: readonly number[];
  readonly leftOut: readonly number[];
  /** What looks like somebody else in the rows that go out. */
  readonly flags: readonly Flag[];
}

interface Kept {
  readonly key: string;
  readonly reviewed: Promise<Result<ReviewedTable[], Refusal>>;
}

/** The case last reviewed in a book; gone with the book when it is locked. Marks do not change what is kept here. */
const latest = new WeakMap<Casebook, Kept>();

/** Rows looked at before everyone else has a turn. */
const stretch = 1_000;

/** Every table of a case, with the rows that go out and what in them looks like somebody else. */
export function reviewTables(work: Work, subject: Case): Promise<Result<ReviewedTable[], Refusal>> {
  const { id, requester, collections, disclosure } = subject;
  const { filters, own, leftOut } = disclosure;
  const blobs = collections.map(({ document }) => document.blob);
  const key = JSON.stringify([id, requester, blobs, filters, own, leftOut]);
  const kept = latest.get(work.book);
  if (kept?.key === key) return kept.reviewed;
  const reviewed = review(work, subject);
  latest.set(work.book, { key, reviewed });
  // A refusal or a bug is for this once.
  const drop = () => void (latest.get(work.book)?.key === key && latest.delete(work.book));
  reviewed.then((answer) => answer.ok || drop(), drop);
  return reviewed;
}

/** How many values look like somebody else and wait for a decision. */
export async function undecidedFlags(work: Work, subject: Case): Promise<Result<number, Refusal>> {
  const reviewed = await reviewTables(work, subject);
  if (!reviewed.ok) return reviewed;
  let count = 0;
  for (const { held, flags } of reviewed.value) {
    const standing = standingsIn(held, subject.disclosure);
    count += flags.filter((flag) => standing(flag) === 'undecided').length;
  }
  return ok(count);
}

async function review(work: Work, subject: Case): Promise<Result<ReviewedTable[], Refusal>> {
  const tables = await collectedTables(work, subject);
  if (!tables.ok) return tables;
  const { requester, disclosure } = subject;
  const { name, email } = requester;
  const own = ownOf([name, email, ...disclosure.own]);
  const byFile = Map.groupBy(tables.value, ({ documentId }) => documentId);
  const reviewed: ReviewedTable[] = [];
  for (const [, file] of byFile) {
    const looking = { own, names: namesIn(file, own), phonesIn };
    for (const held of file) {
      const isOut = goesOut(held, disclosure);
      const [shown, leftOut, flags]: [number[], number[], Flag[]] = [[], [], []];
      for (const [index, row] of held.rows.entries()) {
        if (isOut(row)) {
          shown.push(index);
          flags.push(...flagsInRow(row, index, looking));
        } else leftOut.push(index);
        if (index % stretch === stretch - 1) await breath();
      }
      reviewed.push({ held, shown, leftOut, flags });
    }
  }
  return ok(reviewed);
}
