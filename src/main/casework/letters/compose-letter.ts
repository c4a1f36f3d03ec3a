import type { Case } from '#domain/case/case.ts';
import type { LetterContext } from '#domain/letter/letter-context.ts';
import type { LetterDocument } from '#domain/letter/letter-document.ts';
import { missingFacts } from '#domain/letter/letter-spec.ts';
import { letterSpecs } from '#domain/letter/letter-specs.ts';
import { lettersFor } from '#domain/letter/letters-for.ts';
import { machineCopy, type MachineCopy } from '#domain/letter/machine-copy/machine-copy.ts';
import type { QuestionName } from '#domain/letter/answers/questions.ts';
import { ok, refuse, type Result } from '#domain/result.ts';
import type { Refusal } from '#shared/refusal.ts';
import { composeDocument } from '../../letters/template/compose-document.ts';
import { currentTemplate } from '../../letters/template/current-template.ts';
import { letterContext, type LetterWanted } from './letter-context.ts';
import { withGaps } from './letter-gaps.ts';
import { outgoingData } from '../collected/outgoing-data.ts';
import type { Work } from '../work.ts';

/** A letter's text, the versions it was written from, and what is missing before it can be issued. */
export interface Composed {
  readonly document: LetterDocument;
  readonly context: LetterContext;
  readonly registerVersion: string;
  readonly templateVersion: string;
  readonly missing: readonly QuestionName[];
  /** The machine-readable half of a summary. */
  readonly copy?: MachineCopy;
}

/** A letter that takes no data with it. */
const nothing = { tables: [], withheld: [] };

/** Writes a letter in a case. What nobody has answered yet stands in it as a gap that says what is missing. */
export async function composeLetter(
  work: Work,
  subject: Case,
  wanted: LetterWanted,
): Promise<Result<Composed, Refusal>> {
  const { kind, language } = wanted;
  if (!lettersFor(subject).includes(kind)) {
    return refuse({ code: 'letter-not-for-kind', kind, caseKind: subject.kind });
  }
  const data =
    kind === 'access-summary' ? await outgoingData(work, subject, language) : ok(nothing);
  if (!data.ok) return data;
  const context = letterContext(work, subject, wanted, data.value);
  if (!context.ok) return context;
  const template = currentTemplate(work.originals, work.book.settings, kind, language);
  const missing = missingFacts(letterSpecs[kind], context.value.facts.answers);
  const filled = withGaps(context.value, missing);
  return ok({
    document: composeDocument(kind, template.text, filled),
    context: context.value,
    registerVersion: context.value.register.version,
    templateVersion: template.version,
    missing,
    ...(kind === 'access-summary' && { copy: copyOf(context.value) }),
  });
}

/** What a program reads in place of the letter. */
const copyOf = ({ subject, register, facts, words }: LetterContext): MachineCopy =>
  machineCopy(subject, register, facts, words.language);
