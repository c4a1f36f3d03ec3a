import { setImmediate as breath } from 'node:timers/promises';
import { caseEntry } from '#domain/case-register/case-entry.ts';
import { wordless } from '#domain/case/wordless.ts';
import { ok, type Result } from '#domain/result.ts';
import type { Request } from '#shared/contract.ts';
import type { Refusal } from '#shared/refusal.ts';
import type { Pacing } from '../jobs/pacing.ts';
import { entriesAsCsv } from './case-register/as-csv.ts';
import { entriesAsJson } from './case-register/as-json.ts';
import type { Entry } from './case-register/entry.ts';
import { by, type Work } from './work.ts';

type Wanted = Omit<Request<'cases:export'>, 'job'>;

interface Exported {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  readonly cases: number;
}

const everyone = Number.MAX_SAFE_INTEGER;
/** Cases read before everyone else has a turn. */
const stretch = 50;

/**
 * The register of cases as a file, filtered as the list is. Names and addresses of requesters are in it only for a
 * stated reason, which the book keeps.
 */
export async function exportCases(
  work: Work,
  { format, requesters, ...filter }: Wanted,
  { signal, onProgress }: Pacing = {},
): Promise<Result<Exported, Refusal>> {
  const unexplained = requesters && wordless(requesters.reason);
  if (unexplained) return unexplained;
  const { rows } = work.book.list({ ...filter, offset: 0, limit: everyone });
  const entries: Entry[] = [];
  for (const { caseId } of rows) {
    if (entries.length % stretch === 0) {
      await breath();
      signal?.throwIfAborted();
      onProgress?.({ done: entries.length, total: rows.length });
    }
    const entry = await entryOf(work, caseId, requesters !== undefined);
    if (entry) entries.push(entry);
  }
  if (requesters) {
    const { reason } = requesters;
    const event = { type: 'requesters-exported', cases: entries.length, reason } as const;
    const recorded = await work.book.changeRules([event], by(work));
    if (!recorded.ok) return recorded;
  }
  const { language } = work.book.settings;
  const text = format === 'csv' ? entriesAsCsv(entries, language) : entriesAsJson(entries);
  const day = work.clock.today();
  return ok({
    bytes: Buffer.from(text),
    fileName: `ombud-${day}.${format}`,
    cases: entries.length,
  });
}

async function entryOf(
  { book, clock, now }: Work,
  caseId: string,
  withRequester: boolean,
): Promise<Entry | undefined> {
  const subject = await book.case(caseId);
  if (!subject) return undefined;
  const { due } = clock.dueOf(subject);
  const { zone } = clock.placeOf(subject);
  const entry = caseEntry(subject, { due, zone, now: now() });
  const { name, email } = subject.requester;
  return withRequester ? { ...entry, requesterName: name, requesterEmail: email } : entry;
}
