import type { Case, Language } from '#domain/case/case.ts';
import { outgoing, type Outgoing } from '#domain/disclosure/outgoing.ts';
import { withheldFiles } from '#domain/disclosure/withheld-files.ts';
import { withheldAreas } from '#domain/disclosure/withheld-areas.ts';
import type { HeldTable } from '#domain/disclosure/held-table.ts';
import { ok, type Result } from '#domain/result.ts';
import type { Refusal } from '#shared/refusal.ts';
import { disclosureWords } from '#shared/words/disclosure-words.ts';
import { collectedTables } from './collected-tables.ts';
import type { Work } from '../work.ts';

/** Collected data as they would go out now, and the tables that they are made from. */
export interface OutgoingData extends Outgoing {
  readonly held: readonly HeldTable[];
}

/** Reads a case's tables again from the kept files and makes of them what goes out. */
export async function outgoingData(
  work: Work,
  subject: Case,
  language: Language,
): Promise<Result<OutgoingData, Refusal>> {
  const held = await collectedTables(work, subject);
  if (!held.ok) return held;
  const words = disclosureWords[language];
  const { tables, withheld } = outgoing(held.value, subject.disclosure, { language, words });
  const files = withheldFiles(subject.collections, subject.disclosure, words);
  const areas = withheldAreas(subject.areas);
  return ok({ held: held.value, tables, withheld: [...areas, ...files, ...withheld] });
}
