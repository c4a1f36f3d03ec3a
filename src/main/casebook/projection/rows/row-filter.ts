import { statuses } from '#domain/case/case.ts';
import { caseKinds } from '#domain/case/kind.ts';
import type { ListQuery } from '../../cases/list-query.ts';
import type { CaseTable } from './case-table.ts';
import { traitBits } from './trait-bits.ts';

type Test = (row: number) => boolean;
type DueTest = NonNullable<NonNullable<ListQuery['where']>['due']>;

/**
 * Whether a row is what a query wants, but for its words. Made once for each list: what many rows have in common, such as a
 * due date or a handler, is judged once.
 */
export function rowFilter(table: CaseTable, { status, kind, where = {} }: ListQuery): Test {
  const statusOf = table.statusNumbers();
  const closed = statuses.indexOf('closed');
  const tests: (Test | undefined)[] = [
    status && oneOf(statusOf, statuses, [status]),
    kind && oneOf(table.kindNumbers(), caseKinds, [kind]),
    where.statuses && oneOf(statusOf, statuses, where.statuses),
    where.kinds && oneOf(table.kindNumbers(), caseKinds, where.kinds),
    where.has && havingAll(table.traitNumbers(), traitBits(where.has)),
    where.hasNot && havingNone(table.traitNumbers(), traitBits(where.hasNot)),
    where.handler && alike(table.handlerNumbers(), where.handler),
    where.due && ((row) => statusOf[row] !== closed),
    where.due && dueAt(table, where.due),
    where.notDue && notDueAt(table, where.notDue, (row) => statusOf[row] === closed),
    where.received && receivedAt(table, where.received),
  ];
  const asked = tests.filter((test) => test !== undefined);
  return (row) => asked.every((test) => test(row));
}

function oneOf<T>(of: Uint8Array, each: readonly T[], wanted: readonly T[]): Test {
  const isWanted = each.map((one) => wanted.includes(one));
  return (row) => isWanted[of[row] ?? 0] === true;
}

const havingAll =
  (of: Uint32Array, bits: number): Test =>
  (row) =>
    ((of[row] ?? 0) & bits) === bits;

const havingNone =
  (of: Uint32Array, bits: number): Test =>
  (row) =>
    ((of[row] ?? 0) & bits) === 0;

function alike(
  { each, of }: ReturnType<CaseTable['handlerNumbers']>,
  isWanted: (value: string) => boolean,
): Test {
  const judged: (boolean | undefined)[] = [];
  return (row) => {
    const number = of[row] ?? 0;
    return (judged[number] ??= isWanted(each[number] ?? ''));
  };
}

/** A case that runs by another country's days is judged by itself. */
function dueAt(table: CaseTable, isDue: DueTest): Test {
  const usual = alike(table.dueNumbers(), (due) => isDue(due, undefined));
  return (row) => {
    const country = table.country(row);
    return country === undefined ? usual(row) : isDue(table.due(row), country);
  };
}

function notDueAt(table: CaseTable, isDue: DueTest, isClosed: Test): Test {
  const due = dueAt(table, isDue);
  return (row) => isClosed(row) || !due(row);
}

const receivedAt =
  (table: CaseTable, isWanted: (at: string) => boolean): Test =>
  (row) =>
    isWanted(table.receivedAt(row));
