import type { Case } from '#domain/case/case.ts';
import type { Language } from '#domain/language.ts';
import type { LetterKind } from '#domain/case/letters/letter-kinds.ts';
import { type Answers, questions } from '#domain/letter/answers/questions.ts';
import type { LetterContext } from '#domain/letter/letter-context.ts';
import { letterSpecs } from '#domain/letter/letter-specs.ts';
import { caseIssuing } from '#domain/letter/letters-for.ts';
import { ok, type Result } from '#domain/result.ts';
import type { Refusal } from '#shared/refusal.ts';
import type { Work } from '../work.ts';
import { letterContext } from './letter-context.ts';
import { withGaps } from './letter-gaps.ts';
import { sampleCase, sampleTables } from './letter-sample.ts';

/** A made-up case in which a letter is shown: answers stand as their questions, and choices as their first option. */
export function sampleContext(
  work: Work,
  kind: LetterKind,
  language: Language,
): Result<LetterContext, Refusal> {
  const date = work.clock.today();
  const subject: Case = { ...sampleCase(work, language), ...caseIssuing(kind) };
  const data = { tables: sampleTables(language), messages: [], withheld: [], showsSpecial: false };
  const context = letterContext(work, subject, { kind, language, date }, data);
  if (!context.ok) return context;
  const asked = letterSpecs[kind].questions.map(({ name }) => name);
  const chosen: Answers = Object.fromEntries(
    asked.flatMap((name) => {
      const question = questions[name];
      return question.form === 'choice' ? [[name, question.options[0]]] : [];
    }),
  );
  const facts = { ...context.value.facts, answers: chosen };
  return ok(withGaps({ ...context.value, facts }, asked));
}
