import { createHash, randomUUID } from 'node:crypto';
import type { CaseCommand } from '#domain/case/command.ts';
import { planList, type PlannedRow } from '#domain/case-import/plan-list.ts';
import type { PlannedCase } from '#domain/case-import/plan-row.ts';
import { type DayOrder, readDay, recogniseOrder } from '#domain/case-import/read-day.ts';
import type { BookSettings } from '#domain/book/settings.ts';
import { ok, refuse, type Result } from '#domain/result.ts';
import type { Request, Response } from '#shared/contract/contract.ts';
import type { Refusal } from '#shared/refusal.ts';
import { en } from '#shared/words/en/words.ts';
import { sv } from '#shared/words/sv/words.ts';
import { distinctIn } from '../../case-import/distinct-in.ts';
import { monthNames } from '../../case-import/month-names.ts';
import { meantValues, suggestMapping } from '../../case-import/suggest-mapping.ts';
import { readAside } from '../../intake/aside/read-aside.ts';
import { type PackedTable, unpack } from '../../intake/tables/packed-table.ts';
import type { Pacing } from '../../jobs/pacing.ts';
import { by, type Work } from '../work.ts';

type List = Request<'case-import:values'>;

/** Reads a file as a list of cases, and suggests how its columns are meant. */
export async function readList(
  { book, lists, clock }: Work,
  { file }: Request<'case-import:read'>,
  pacing: Pacing,
): Promise<Response<'case-import:read'>> {
  const read = await readAside(file, pacing);
  if (!read.ok) return read;
  const tables = read.value.tables.filter(({ rows }) => rows > 0);
  if (tables.length === 0) return refuse({ code: 'file-without-tables' });
  const importId = randomUUID();
  const sha256 = createHash('sha256').update(file.bytes).digest('hex');
  const before = importsOf(book.settings, sha256);
  const last = before.at(-1);
  lists.waiting.set(importId, { sha256, imports: before.length, tables });
  return ok({
    importId,
    ...(last && { importedAt: last.at }),
    tables: tables.map((table) => ({
      name: table.name,
      rows: table.rows,
      columns: table.columns,
      samples: unpack(table, 0, 3),
      mapping: suggestMapping(table, clock.today()),
    })),
  });
}

/** The different values of a column, with what they seem to mean. */
export function listValues(
  work: Work,
  { column, field, ...list }: List,
): Response<'case-import:values'> {
  const table = tableOf(work, list);
  if (!table.ok) return table;
  const values = distinctIn(table.value, column);
  const meant = meantValues(table.value, column, field);
  return ok({ values, suggested: Object.fromEntries(meant) });
}

/** How the days of a column would be read either way. */
export function listDays(
  work: Work,
  { column, ...list }: Request<'case-import:days'>,
): Response<'case-import:days'> {
  const table = tableOf(work, list);
  if (!table.ok) return table;
  const texts = distinctIn(table.value, column).map(({ value }) => value);
  const say = (text: string, order: DayOrder) => {
    const read = readDay(text, order, monthNames);
    return read ? [read.day, read.time].filter(Boolean).join(' ') : '';
  };
  const examples = texts
    .slice(0, 3)
    .map((text) => ({ text, dmy: say(text, 'dmy'), mdy: say(text, 'mdy'), ymd: say(text, 'ymd') }));
  return ok({ ...recogniseOrder(texts, work.clock.today()), examples });
}

/** What every row of the list would make; nothing is written. */
export function rehearse(
  work: Work,
  { faultyOnly, offset, limit, ...list }: Request<'case-import:rehearse'>,
): Response<'case-import:rehearse'> {
  const planned = plan(work, list);
  if (!planned.ok) return planned;
  const faulty = planned.value.filter(({ faults }) => faults.length > 0);
  const shown = faultyOnly ? faulty : planned.value;
  return ok({
    cases: planned.value.length - faulty.length,
    closed: planned.value.filter((row) => row.planned?.closed).length,
    faulty: faulty.length,
    total: shown.length,
    rows: shown.slice(offset, offset + limit).map(shortly),
  });
}

/** When these very bytes were imported, in order. */
const importsOf = ({ imported = [] }: Pick<BookSettings, 'imported'>, sha256: string) =>
  imported.filter((list) => list.sha256 === sha256);

/**
 * Makes a case of every row, or of none. Own references are given; the number a case had stays with it. A list that was
 * imported from another window or computer since it was read is refused: whoever read it does not know.
 */
export async function importCases(
  work: Work,
  list: Request<'case-import:carry-out'>,
): Promise<Response<'case-import:carry-out'>> {
  const planned = plan(work, list);
  const waiting = work.lists.waiting.get(list.importId);
  if (!planned.ok) return planned;
  if (!waiting) return refuse({ code: 'draft-unknown' });
  const cases = planned.value.flatMap((row) => row.planned ?? []);
  const faulty = planned.value.length - cases.length;
  if (faulty > 0) return refuse({ code: 'list-faulty', rows: faulty });
  const words = { sv, en }[work.book.settings.language].caseImport;
  const who = by(work);
  const items = cases.map((one) => ({ ...who, commands: commandsFor(one, words.extension) }));
  const { sha256, imports } = waiting;
  const written = await work.book.openTogether<Refusal>(items, (settings) =>
    importsOf(settings, sha256).length > imports
      ? refuse({ code: 'list-imported' })
      : ok({ type: 'cases-imported', cases: cases.length, sha256 }),
  );
  if (!written.ok) return written;
  work.lists.waiting.delete(list.importId);
  const { references } = written.value;
  return ok({
    cases: references.length,
    first: references[0] ?? '',
    last: references.at(-1) ?? '',
  });
}

function commandsFor(planned: PlannedCase, extension: string): CaseCommand[] {
  const { kind, language, channel, receivedAt, requester, subject, text } = planned;
  const { earlierReference, closed, handler, note, extendedAt } = planned;
  const message = { receivedAt, subject, text, messageId: '', attachments: [] };
  return [
    { type: 'open-case', kind, language, channel, receivedAt, requester, message },
    ...(handler ? [{ type: 'assign', handler } as const] : []),
    ...(note ? [{ type: 'add-note', text: note } as const] : []),
    {
      type: 'take-over',
      earlierReference,
      ...(extendedAt !== undefined && { extended: { at: extendedAt, reason: extension } }),
      ...(closed && { closed }),
    },
  ];
}

function plan(
  work: Work,
  { mapping, ...list }: Request<'case-import:carry-out'>,
): Result<PlannedRow[], Refusal> {
  const table = tableOf(work, list);
  if (!table.ok) return table;
  const context = { zone: work.clock.zone, now: work.now(), months: monthNames };
  return ok(planList(unpack(table.value), mapping, context));
}

function tableOf(
  { lists }: Work,
  { importId, table }: Pick<List, 'importId' | 'table'>,
): Result<PackedTable, Refusal> {
  const found = lists.waiting.get(importId)?.tables[table];
  return found ? ok(found) : refuse({ code: 'draft-unknown' });
}

function shortly({ row, faults, planned }: PlannedRow) {
  if (!planned) return { row, faults: [...faults] };
  const { kind, receivedAt, requester, subject, earlierReference, closed } = planned;
  return {
    row,
    faults: [...faults],
    planned: {
      kind,
      receivedAt,
      requester: requester.name || requester.email,
      subject,
      earlierReference,
      ...(closed && { closedAt: closed.at, outcome: closed.outcome }),
    },
  };
}
