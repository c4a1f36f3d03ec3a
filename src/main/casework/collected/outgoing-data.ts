import type { Case } from '#domain/case/case.ts';
import type { Language } from '#domain/language.ts';
import { outgoing, type Outgoing } from '#domain/disclosure/outgoing.ts';
import {
  type OwnMessage,
  outgoingMessages,
} from '#domain/disclosure/own-messages/outgoing-messages.ts';
import { ownMessages } from '#domain/disclosure/own-messages/own-messages.ts';
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
  /** What the requester wrote to us themselves. */
  readonly messages: readonly OwnMessage[];
  readonly held: readonly HeldTable[];
}

/** Reads a case's tables again from the kept files and makes of them what goes out. */
export async function outgoingData(
  work: Work,
  subject: Case,
  language: Language,
): Promise<Result<OutgoingData, Refusal>> {
  const collected = await collectedTables(work, subject);
  if (!collected.ok) return collected;
  const words = disclosureWords[language];
  const { tables, withheld } = outgoing(collected.value, subject.disclosure, { language, words });
  const own = ownMessages(subject, words.ownMessages);
  const messages = outgoingMessages(own, subject, { language, words });
  const files = withheldFiles(subject.collections, subject.disclosure, words);
  const areas = withheldAreas(subject.areas);
  return ok({
    held: [...collected.value, ...own],
    tables,
    messages: messages.messages,
    withheld: [...areas, ...files, ...withheld, ...messages.withheld],
  });
}
