import type { Case } from '#domain/case/case.ts';
import { letterSpecs } from '#domain/letter/letter-specs.ts';
import { caseIssuing } from '#domain/letter/letters-for.ts';
import { type Answers, questions } from '#domain/letter/answers/questions.ts';
import { ok } from '#domain/result.ts';
import type { Request, Response } from '#shared/contract/contract.ts';
import type { Pacing } from '../../jobs/pacing.ts';
import { drawAside } from '../../letters/draw-aside.ts';
import { checkTemplate } from '../../letters/template/check-template.ts';
import { composeDocument } from '../../letters/template/compose-document.ts';
import { letterContext } from './letter-context.ts';
import { withGaps } from './letter-gaps.ts';
import { sampleCase, sampleTables } from './letter-sample.ts';
import type { Work } from '../work.ts';

type Wanted = Omit<Request<'templates:preview'>, 'job'>;

/** A text as a letter in a made-up case, or what keeps it from being one. Answers stand as their questions. */
export async function previewTemplate(
  work: Work,
  { kind, language, text }: Wanted,
  pacing: Pacing = {},
): Promise<Response<'templates:preview'>> {
  const problems = checkTemplate(kind, text);
  if (problems.length > 0) return ok({ problems, pages: 0 });
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
  const filled = withGaps({ ...context.value, facts }, asked);
  const drawn = await drawAside(composeDocument(kind, text, filled), pacing);
  if (!drawn.ok) return drawn;
  const { pdf, pages } = drawn.value;
  return ok({ problems, pdf, pages });
}
