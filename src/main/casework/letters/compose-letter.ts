import type { Case } from '#domain/case/case.ts';
import type { LetterKind } from '#domain/case/letters/letter-kinds.ts';
import { isPortable } from '#domain/case/portability/facts.ts';
import type { Outgoing } from '#domain/disclosure/outgoing.ts';
import type { LetterContext } from '#domain/letter/letter-context.ts';
import type { LetterDocument } from '#domain/letter/letter-document.ts';
import { missingFacts } from '#domain/letter/letter-spec.ts';
import { letterSpecs } from '#domain/letter/letter-specs.ts';
import { lettersFor } from '#domain/letter/letters-for.ts';
import { machineCopy, type MachineCopy } from '#domain/letter/machine-copy/machine-copy.ts';
import type { QuestionName } from '#domain/letter/answers/questions.ts';
import { ok, refuse, type Result } from '#domain/result.ts';
import type { Refusal } from '#shared/refusal.ts';
import { copyFiles } from '../../letters/copies/copy-files.ts';
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

type Data = Pick<Outgoing, 'tables' | 'withheld'>;

/** A letter that takes no data with it. */
const nothing: Data = { tables: [], withheld: [] };

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
  const data = takesData(kind) ? await outgoingData(work, subject, language) : ok(nothing);
  if (!data.ok) return data;
  const context = letterContext(work, subject, wanted, goingOut(subject, kind, data.value));
  if (!context.ok) return context;
  const template = currentTemplate(work.originals, work.book.settings, kind, language);
  const copy = takesData(kind) ? copyOf(context.value) : undefined;
  const told = copy && kind === 'portability' ? withFiles(context.value, copy) : context.value;
  const missing = missingFacts(letterSpecs[kind], told.facts.answers);
  const filled = withGaps(told, missing);
  return ok({
    document: composeDocument(kind, template.text, filled),
    context: told,
    registerVersion: told.register.version,
    templateVersion: template.version,
    missing,
    ...(copy && { copy }),
  });
}

/** Letters that carry data, and so their machine-readable copy. */
export const takesData = (kind: LetterKind): boolean =>
  kind === 'access-summary' || kind === 'portability';

/** Of what is collected, what the letter's right covers: to take along, the sets of Art. 20(1) alone. */
function goingOut(subject: Case, kind: LetterKind, data: Data): Data {
  if (kind !== 'portability') return data;
  const covered = new Set(subject.portable.filter(isPortable).map(({ system }) => system));
  return {
    tables: data.tables.filter(({ system }) => covered.has(system)),
    withheld: data.withheld.filter(({ system }) => covered.has(system)),
  };
}

/** The letter lists the very files that are inside it. */
function withFiles(context: LetterContext, copy: MachineCopy): LetterContext {
  const files = copyFiles(copy).map(({ name, description }) => `${name}: ${description}`);
  const answers = { ...context.facts.answers, files: files.join('\n') };
  return { ...context, facts: { ...context.facts, answers } };
}

/** What a program reads in place of the letter. */
const copyOf = ({ subject, register, facts, words }: LetterContext): MachineCopy =>
  machineCopy(subject, register, facts, words.language);
