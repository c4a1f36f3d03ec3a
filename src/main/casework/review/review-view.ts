import type { Case } from '#domain/case/case.ts';
import { standingsIn } from '#domain/disclosure/flags/undecided-flags.ts';
import { countMarks, isSameTable } from '#domain/disclosure/marks.ts';
import { messageNumber } from '#domain/disclosure/own-messages/own-messages.ts';
import { conditionsOf } from '#domain/disclosure/row-filter.ts';
import { suggestFilter } from '#domain/disclosure/suggest-filter.ts';
import type { RecordOfProcessing } from '#domain/register/record-of-processing.ts';
import { mappingOf } from '#domain/register/system-mapping.ts';
import { suggestMapping } from '#domain/register/suggest-mapping.ts';
import { ok } from '#domain/result.ts';
import type { Request, Response } from '#shared/contract/contract.ts';
import type {
  RecordTerms,
  SystemUnderReview,
  TableUnderReview,
} from '#shared/contract/cases/review-contract.ts';
import { registerAt } from '../../register/in-force.ts';
import { unplacedColumns } from '../letters/refuse-unready.ts';
import { reviewCollected, type ReviewedNames, type ReviewedTable } from './review.ts';
import { findCase, type Work } from '../work.ts';

/** All that is under review in a case: files, rows, flags, systems, redactions. */
export async function reviewView(
  work: Work,
  { reference }: Request<'review:show'>,
): Promise<Response<'review:show'>> {
  const found = await findCase(work, reference);
  if (!found.ok) return found;
  const subject = found.value;
  const reviewed = await reviewCollected(work, subject);
  if (!reviewed.ok) return reviewed;
  const register = registerAt(work.registers, work.clock.today());
  if (!register.ok) return register;
  const { disclosure, collections, letters } = subject;
  const files = collections.map(({ system, document: { id, name } }) => {
    const out = disclosure.leftOut.find(({ documentId }) => documentId === id);
    const tables = reviewed.value.tables.filter(({ held }) => held.documentId === id);
    const namesOf = (table: number) =>
      reviewed.value.names.find((one) => isSameTable(one, { documentId: id, table }));
    const bare = tables.length === 0 || out !== undefined;
    return {
      documentId: id,
      file: name,
      system,
      ...(out && { leftOut: { ground: out.ground, words: out.words } }),
      tables: tables.map((table) => tableView(table, namesOf(table.held.table), subject)),
      undecidedNames: bare ? undecidedIn(namesOf(0), subject) : 0,
    };
  });
  const isMessage = ({ held }: ReviewedTable) => messageNumber(held.documentId) !== undefined;
  const messages = reviewed.value.tables.filter(isMessage).map((table) => {
    const { documentId, file, system } = table.held;
    const out = disclosure.leftOut.find((one) => one.documentId === documentId);
    const named = reviewed.value.names.find((one) => isSameTable(one, table.held));
    return {
      documentId,
      file,
      system,
      message: true as const,
      ...(out && { leftOut: { ground: out.ground, words: out.words } }),
      tables: [tableView(table, named, subject)],
      undecidedNames: 0,
    };
  });
  const collected = reviewed.value.tables.filter((table) => !isMessage(table));
  return ok({
    files: [...files, ...messages],
    systems: systemsIn(collected, subject, register.value),
    redactions: disclosure.redactions.map(({ marks, ...redaction }) => ({
      ...redaction,
      places: countMarks(marks),
    })),
    own: disclosure.own,
    terms: termsOf(register.value),
    issued: letters.some(({ kind }) => kind === 'access-summary'),
  });
}

const undecidedIn = (named: ReviewedNames | undefined, { disclosure }: Case): number =>
  named
    ? named.flags.filter((flag) => standingsIn(named, disclosure)(flag) === 'undecided').length
    : 0;

function tableView(
  { held, shown, flags }: ReviewedTable,
  named: ReviewedNames | undefined,
  subject: Case,
): TableUnderReview {
  const { disclosure, requester } = subject;
  const standing = standingsIn(held, disclosure);
  const conditions = conditionsOf(disclosure.filters, held);
  const known = { own: [requester.email, ...disclosure.own], name: requester.name };
  return {
    table: held.table,
    name: held.name,
    columns: held.columns,
    rows: held.rows.length,
    shown: shown.length,
    conditions,
    suggested: conditions.length > 0 ? [] : suggestFilter(held.rows, held.columns.length, known),
    flags: flags.length + (named?.flags.length ?? 0),
    undecided:
      flags.filter((flag) => standing(flag) === 'undecided').length + undecidedIn(named, subject),
  };
}

function systemsIn(
  reviewed: readonly ReviewedTable[],
  subject: Case,
  register: RecordOfProcessing,
): SystemUnderReview[] {
  const bySystem = Map.groupBy(reviewed, ({ held }) => held.system);
  return [...bySystem].map(([system, tables]) => {
    const columns = [...new Set(tables.flatMap(({ held }) => held.columns))];
    const unplaced = new Set(tables.flatMap((table) => unplacedColumns(table, subject, register)));
    const mapping =
      mappingOf(subject.disclosure.mappings, system) ??
      suggestMapping(columns, register, undefined);
    return { system, mapping, columns, unplaced: [...unplaced] };
  });
}

const termsOf = (register: RecordOfProcessing): RecordTerms => ({
  categories: register.categories.map(({ id, name }) => ({ id, name })),
  purposes: register.purposes.map(({ id, text }) => ({ id, name: text })),
  sources: register.sources.map(({ id, text }) => ({ id, name: text })),
  recipients: register.recipients.map(({ id, text }) => ({ id, name: text })),
});
