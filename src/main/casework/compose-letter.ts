import type { Case, Language } from '#domain/case/case.ts';
import type { LetterKind } from '#domain/case/letters/letter-kinds.ts';
import { composeAccessSummary } from '#domain/letter/access-summary/access-summary.ts';
import { composeAcknowledgement } from '#domain/letter/acknowledgement.ts';
import type { LetterDocument } from '#domain/letter/letter-document.ts';
import type { LetterFacts } from '#domain/letter/letter-facts.ts';
import { lettersFor } from '#domain/letter/letters-for.ts';
import { machineCopy, type MachineCopy } from '#domain/letter/machine-copy/machine-copy.ts';
import type { RecordOfProcessing } from '#domain/register/record-of-processing.ts';
import { ok, refuse, type Result } from '#domain/result.ts';
import type { Refusal } from '#shared/refusal.ts';
import { letterWords } from '#shared/words/letter-words.ts';
import { defaultSender } from '../register/default-sender.ts';
import { authorityAt, registerAt } from '../register/in-force.ts';
import { outgoingData } from './outgoing-data.ts';
import type { Work } from './work.ts';

/** A letter's text and the version of the record of processing it was written from. */
export interface Composed {
  readonly document: LetterDocument;
  readonly registerVersion: string;
  /** The machine-readable half of a summary. */
  readonly copy?: MachineCopy;
}

/** Writes a letter in a case, dated today. */
export async function composeLetter(
  work: Work,
  subject: Case,
  kind: LetterKind,
  language: Language,
): Promise<Result<Composed, Refusal>> {
  if (!lettersFor(subject).includes(kind)) {
    return refuse({ code: 'letter-not-for-kind', kind, caseKind: subject.kind });
  }
  const date = work.clock.today();
  const register = registerAt(work.registers, date);
  if (!register.ok) return register;
  const facts = factsOn(date, work, register.value);
  const words = letterWords[language];
  const registerVersion = register.value.version;
  if (kind === 'acknowledgement') {
    const told = { ...facts, due: work.clock.dueOf(subject) };
    const document = composeAcknowledgement(subject, register.value, told, words);
    return ok({ document, registerVersion });
  }
  if (kind !== 'access-summary') {
    return refuse({ code: 'letter-not-for-kind', kind, caseKind: subject.kind });
  }
  const data = await outgoingData(work, subject, language);
  if (!data.ok) return data;
  const { tables, withheld } = data.value;
  const { mappings } = subject.disclosure;
  const told = { ...facts, tables, withheld, mappings };
  const document = composeAccessSummary(subject, register.value, told, words);
  const copy = machineCopy(subject, register.value, told, language);
  return ok({ document, registerVersion, copy });
}

const factsOn = (date: string, work: Work, register: RecordOfProcessing): LetterFacts => ({
  date,
  zone: work.clock.zone,
  sender: { ...defaultSender(register), name: work.book.settings.organisation },
  authority: authorityAt(work.registers, date),
});
