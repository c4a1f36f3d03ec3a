import type { Case } from '#domain/case/case.ts';
import type { Language } from '#domain/language.ts';
import { tellsOfSpecial } from '#domain/disclosure/flags/tells-of-special.ts';
import type { LetterKind } from '#domain/case/letters/letter-kinds.ts';
import { isPortable } from '#domain/case/portability/facts.ts';
import type { LetterContext } from '#domain/letter/letter-context.ts';
import type { LetterFacts } from '#domain/letter/letter-facts.ts';
import type { LetterDocument } from '#domain/letter/letter-document.ts';
import { missingFacts } from '#domain/letter/letter-spec.ts';
import { letterSpecs } from '#domain/letter/letter-specs.ts';
import { lettersFor } from '#domain/letter/letters-for.ts';
import { machineCopy, type MachineCopy } from '#domain/letter/machine-copy/machine-copy.ts';
import type { QuestionName } from '#domain/letter/answers/questions.ts';
import { collectedNames } from '#domain/register/recognise-categories.ts';
import { ok, refuse, type Result } from '#domain/result.ts';
import type { Refusal } from '#shared/refusal.ts';
import { copyFiles } from '../../letters/copies/copy-files.ts';
import { composeDocument } from '../../letters/template/compose-document.ts';
import { currentTemplate } from '../../letters/template/current-template.ts';
import { letterContext, type LetterWanted } from './letter-context.ts';
import { withGaps } from './letter-gaps.ts';
import { outgoingData } from '../collected/outgoing-data.ts';
import { standingFlags } from '../review/review.ts';
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

type Data = Pick<LetterFacts, 'tables' | 'messages' | 'withheld' | 'showsSpecial'>;

/** A letter that takes no data with it. */
const nothing: Data = { tables: [], messages: [], withheld: [], showsSpecial: false };

/** What a letter that carries data takes with it. */
async function dataOf(
  work: Work,
  subject: Case,
  language: Language,
): Promise<Result<Data, Refusal>> {
  const data = await outgoingData(work, subject, language);
  if (!data.ok) return data;
  const flags = await standingFlags(work, subject);
  if (!flags.ok) return flags;
  const special = flags.value.filter(({ flag }) => flag.kind === 'special');
  const byTable = Map.groupBy(special, ({ documentId, table }) => `${documentId} ${table}`);
  const showsSpecial = [...byTable.values()].some((found) => {
    const [first] = found;
    const tells = first && tellsOfSpecial(first, subject.disclosure);
    return tells !== undefined && found.some(({ flag }) => tells(flag));
  });
  return ok({ ...data.value, showsSpecial });
}

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
  const data = takesData(kind) ? await dataOf(work, subject, language) : ok(nothing);
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
  const tables = data.tables.filter((table) => covered.has(collectedNames(table).system));
  const shown = new Set([...covered, ...tables.map(({ system }) => system)]);
  const withheld = data.withheld.filter(({ system }) => shown.has(system));
  return { ...data, tables, messages: [], withheld };
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
