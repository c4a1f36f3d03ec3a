import type { Case } from '#domain/case/case.ts';
import type { Language } from '#domain/language.ts';
import type { LetterKind } from '#domain/case/letters/letter-kinds.ts';
import { answersIn } from '#domain/letter/answers/answers-in.ts';
import { type LetterContext, letterContextOf } from '#domain/letter/letter-context.ts';
import { heldIn } from '#domain/case/work/accounted.ts';
import { ruleFor } from '#domain/retention/rule.ts';
import type { LetterFacts } from '#domain/letter/letter-facts.ts';
import { ok, type Result } from '#domain/result.ts';
import type { Refusal } from '#shared/refusal.ts';
import { letterWords } from '#shared/words/letter-words.ts';
import { authorityAt, registerAt } from '../../register/in-force.ts';
import { letterWriter } from './letter-writer.ts';
import { supposedDues } from '../cases/supposed-dues.ts';
import type { Work } from '../work.ts';

/** Which letter, in which language, dated which day (`YYYY-MM-DD`). */
export interface LetterWanted {
  readonly kind: LetterKind;
  readonly language: Language;
  readonly date: string;
}

/** What a letter in a case is made from, as things stand; `data` is what goes out with it. */
export function letterContext(
  work: Work,
  subject: Case,
  { kind, language, date }: LetterWanted,
  {
    tables,
    messages,
    withheld,
    showsSpecial,
  }: Pick<LetterFacts, 'tables' | 'messages' | 'withheld' | 'showsSpecial'>,
): Result<LetterContext, Refusal> {
  const register = registerAt(work.registers, date);
  if (!register.ok) return register;
  const { firstDue, extendedDue } = supposedDues(work, subject);
  const due = kind === 'extension' ? extendedDue : work.clock.dueOf(subject);
  const { zone, country } = work.clock.placeOf(subject);
  const words = letterWords[language];
  const facts: LetterContext['facts'] = {
    date,
    zone,
    ...letterWriter(work, register.value, language),
    authority: authorityAt(work.registers, date, country),
    due,
    firstDue,
    extendedDue,
    answers: answersIn(subject, { words, zone }),
    tables,
    heldIn: heldIn(subject),
    mappings: subject.disclosure.mappings,
    messages,
    withheld,
    caseKeptMonths: ruleFor(work.book.settings.retention.rules, 'case', subject.kind).months,
    showsSpecial,
  };
  return ok(letterContextOf({ subject, register: register.value, facts, words }));
}
