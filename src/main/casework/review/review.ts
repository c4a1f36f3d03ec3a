import { setImmediate as breath } from 'node:timers/promises';
import type { Case } from '#domain/case/case.ts';
import type { Flag, NameFlag } from '#domain/disclosure/flags/flag.ts';
import type { Looking } from '#domain/disclosure/flags/flags-in-text.ts';
import { namesIn } from '#domain/disclosure/flags/name-index.ts';
import { ownOf } from '#domain/disclosure/flags/own.ts';
import { withOwnAddresses } from '#domain/disclosure/flags/own-rows.ts';
import {
  flagsInNames,
  goesOut,
  lookAtRows,
  type Standing,
  standingsIn,
} from '#domain/disclosure/flags/undecided-flags.ts';
import { outgoingNames, type OutgoingNames } from '#domain/disclosure/names/outgoing-name.ts';
import type { Disclosure } from '#domain/disclosure/disclosure.ts';
import { ownMessages } from '#domain/disclosure/own-messages/own-messages.ts';
import type { HeldTable } from '#domain/disclosure/held-table.ts';
import type { TableAddress } from '#domain/disclosure/marks.ts';
import { ok, type Result } from '#domain/result.ts';
import type { Refusal } from '#shared/refusal.ts';
import type { Casebook } from '../../casebook/casebook.ts';
import { disclosureWords } from '#shared/words/disclosure-words.ts';
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

/** The names that go out with a table, or with a file that has none, and what in them is to be looked at. */
export interface ReviewedNames extends OutgoingNames {
  readonly flags: readonly NameFlag[];
}

/** All that is collected in a case, looked at. */
export interface Reviewed {
  readonly tables: readonly ReviewedTable[];
  readonly names: readonly ReviewedNames[];
  /** What they were looked at by. */
  readonly looking: Looking;
}

interface Kept {
  readonly key: string;
  readonly reviewed: Promise<Result<Reviewed, Refusal>>;
}

/** The case last reviewed in a book; gone with the book when it is locked. Marks do not change what is kept here. */
const latest = new WeakMap<Casebook, Kept>();

/** Rows looked at before everyone else has a turn. */
const stretch = 1_000;

/** Every table of a case, the requester's own messages and every name that goes out with them, with what is to be looked at. */
export function reviewCollected(work: Work, subject: Case): Promise<Result<Reviewed, Refusal>> {
  const { id, requester, collections, disclosure, messages, language } = subject;
  const { filters, own, leftOut } = disclosure;
  const blobs = collections.map(({ document }) => document.blob);
  const key = JSON.stringify([
    id,
    requester,
    blobs,
    filters,
    own,
    leftOut,
    messages.length,
    language,
  ]);
  const kept = latest.get(work.book);
  if (kept?.key === key) return kept.reviewed;
  const reviewed = review(work, subject);
  latest.set(work.book, { key, reviewed });
  // A refusal or a bug is for this once.
  const drop = () => void (latest.get(work.book)?.key === key && latest.delete(work.book));
  reviewed.then((answer) => answer.ok || drop(), drop);
  return reviewed;
}

/** A flag, where it stands, and how. */
export interface StandingFlag extends TableAddress {
  readonly flag: Flag | NameFlag;
  readonly standing: Standing;
}

/** Every flag of a case as it stands now. */
export async function standingFlags(
  work: Work,
  subject: Case,
): Promise<Result<readonly StandingFlag[], Refusal>> {
  const reviewed = await reviewCollected(work, subject);
  if (!reviewed.ok) return reviewed;
  const stand = (address: TableAddress, flags: readonly (Flag | NameFlag)[]) => {
    const { documentId, table } = address;
    const standing = standingsIn(address, subject.disclosure);
    return flags.map((flag) => ({ documentId, table, flag, standing: standing(flag) }));
  };
  const { tables, names } = reviewed.value;
  return ok([
    ...names.flatMap((named) => stand(named, named.flags)),
    ...tables.flatMap(({ held, flags }) => stand(held, flags)),
  ]);
}

async function review(work: Work, subject: Case): Promise<Result<Reviewed, Refusal>> {
  const collected = await collectedTables(work, subject);
  if (!collected.ok) return collected;
  const { requester, disclosure, collections, language } = subject;
  const messages = ownMessages(subject, disclosureWords[language].ownMessages);
  const all = [...collected.value, ...messages];
  const { name, email, address } = requester;
  const known = ownOf([name, email, ...address.split('\n'), ...disclosure.own]);
  const own = withOwnAddresses(known, collected.value);
  const looking = { own, names: namesIn(collected.value, own), phonesIn };
  const tables: ReviewedTable[] = [];
  for (const held of all) tables.push(await reviewTable(held, disclosure, looking));
  const names = outgoingNames(collections, all, disclosure.leftOut).map((one) => ({
    ...one,
    flags: flagsInNames(one.names, looking),
  }));
  return ok({ tables, names, looking });
}

async function reviewTable(
  held: HeldTable,
  disclosure: Disclosure,
  looking: Looking,
): Promise<ReviewedTable> {
  const isOut = goesOut(held, disclosure);
  const flagsIn = lookAtRows(held.columns, looking);
  const [shown, leftOut, flags]: [number[], number[], Flag[]] = [[], [], []];
  for (const [index, row] of held.rows.entries()) {
    if (isOut(row)) {
      shown.push(index);
      flags.push(...flagsIn(row, index));
    } else leftOut.push(index);
    if (index % stretch === stretch - 1) await breath();
  }
  return { held, shown, leftOut, flags };
}
