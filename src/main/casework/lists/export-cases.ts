import { setImmediate as breath } from 'node:timers/promises';
import { breachEntry, type BreachEntry } from '#domain/case-register/breach-entry.ts';
import { caseEntry } from '#domain/case-register/case-entry.ts';
import type { Case } from '#domain/case/case.ts';
import { wordless } from '#domain/case/wordless.ts';
import { ok, type Result } from '#domain/result.ts';
import type { Request } from '#shared/contract/contract.ts';
import type { Refusal } from '#shared/refusal.ts';
import type { Pacing } from '../../jobs/pacing.ts';
import type { ListQuery } from '../../casebook/cases/list-query.ts';
import { breachesAsCsv, casesAsCsv } from '../case-register/as-csv.ts';
import { registerAsJson } from '../case-register/as-json.ts';
import type { Entry } from '../case-register/entry.ts';
import { asked } from '../cases/where-of.ts';
import { by, type Work } from '../work.ts';

/** What the desk asks for; a command may narrow it by what is no word of a search. */
type Wanted = Omit<Request<'cases:export'>, 'job'> & Pick<ListQuery, 'status' | 'kind'>;

interface Exported {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  readonly cases: number;
}

const everyone = Number.MAX_SAFE_INTEGER;
/** Cases read before everyone else has a turn. */
const stretch = 50;

/**
 * The register of cases as a file, filtered as the list is; or that of breaches (Art. 33(5)), whole. Names and addresses
 * of requesters are in it only for a stated reason, which the book keeps.
 */
export async function exportCases(
  work: Work,
  { format, register = 'cases', requesters, ...filter }: Wanted,
  pacing: Pacing = {},
): Promise<Result<Exported, Refusal>> {
  const unexplained = requesters && wordless(requesters.reason);
  if (unexplained) return unexplained;
  const { language } = work.book.settings;
  const made = (text: string, name: string, cases: number) => {
    const fileName = `ombud-${name}${work.clock.today()}.${format}`;
    return ok({ bytes: Buffer.from(text), fileName, cases });
  };
  if (register === 'breaches') {
    const breaches = await entriesOf(work, { search: '', kind: 'breach' }, pacing, (subject) =>
      breachEntryOf(work, subject),
    );
    const text =
      format === 'csv' ? breachesAsCsv(breaches, language) : registerAsJson({ breaches });
    return made(text, 'incidenter-', breaches.length);
  }
  const named: string[] = [];
  const cases = await entriesOf(work, filter, pacing, (subject) => {
    if (requesters) named.push(subject.id);
    return caseEntryOf(work, subject, requesters !== undefined);
  });
  if (requesters) {
    const { reason } = requesters;
    const event = { type: 'requesters-exported', cases: cases.length, reason } as const;
    const recorded = await work.book.changeRules([event], by(work));
    if (!recorded.ok) return recorded;
    for (const caseId of named) work.sightings.note(caseId, 'exported');
  }
  const text = format === 'csv' ? casesAsCsv(cases, language) : registerAsJson({ cases });
  return made(text, '', cases.length);
}

/** The entries of those cases of a list that are wanted, naming nobody who asked. */
export const caseEntries = (
  work: Work,
  filter: Filter,
  isWanted: (caseId: string) => boolean,
): Promise<Entry[]> =>
  entriesOf(work, filter, {}, (subject) => caseEntryOf(work, subject, false), isWanted);

type Filter = Pick<Wanted, 'search' | 'status' | 'kind'>;

async function entriesOf<E>(
  work: Work,
  { search, ...filter }: Filter,
  { signal, onProgress }: Pacing,
  entryOf: (subject: Case) => E,
  isWanted: (caseId: string) => boolean = () => true,
): Promise<E[]> {
  const { book } = work;
  const listed = book.list({ ...filter, ...asked(work, search), offset: 0, limit: everyone });
  const rows = listed.rows.filter(({ caseId }) => isWanted(caseId));
  const entries: E[] = [];
  for (const { caseId } of rows) {
    if (entries.length % stretch === 0) {
      await breath();
      signal?.throwIfAborted();
      onProgress?.({ done: entries.length, total: rows.length });
    }
    const subject = await book.case(caseId);
    if (subject) entries.push(entryOf(subject));
  }
  return entries;
}

/** A case's entry in the register, with who asked or without. */
export function caseEntryOf({ clock, now }: Work, subject: Case, withRequester: boolean): Entry {
  const { due } = clock.dueOf(subject);
  const { zone } = clock.placeOf(subject);
  const entry = caseEntry(subject, { due, zone, now: now() });
  const { name, email } = subject.requester;
  return withRequester ? { ...entry, requesterName: name, requesterEmail: email } : entry;
}

function breachEntryOf({ clock }: Work, subject: Case): BreachEntry {
  const { due } = clock.dueOf(subject);
  return breachEntry(subject, { due, zone: clock.placeOf(subject).zone });
}
