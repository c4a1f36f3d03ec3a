import type { LetterKind } from '../../case/letters/letter-kinds.ts';
import { letterSpecs } from '../letter-specs.ts';
import { questions } from '../answers/questions.ts';

/** Facts of every letter. Those that begin with `is_` are yes or no: a template chooses by them and does not print them. */
export const commonFacts = [
  'name',
  'reference',
  'received',
  'today',
  'matter',
  'answer_by',
  'why_this_date',
  'organisation',
  'email',
  'handler',
  'dpo',
  'authority',
  'authority_address',
  'authority_site',
  'is_request',
  'is_marketing',
  'is_complaint',
  'is_breach',
  'is_question',
  'is_processor',
  'is_free',
] as const;

/** Building blocks of every letter. */
const commonParts = ['contact', 'signature', 'complaint_and_remedy', 'complaint_pledges'] as const;

/** All the names the template of a letter may use. */
export interface MaterialNames {
  readonly facts: readonly string[];
  readonly parts: readonly string[];
  readonly requires: readonly string[];
}

/** A question is a fact of its letter; one answered in paragraphs or items is a part as well. */
export function namesOf(kind: LetterKind): MaterialNames {
  const spec = letterSpecs[kind];
  const asked = [...new Set(spec.questions.map(({ name }) => name))];
  const long = asked.filter((name) => ['text', 'lines'].includes(questions[name].form));
  return {
    facts: [...commonFacts, ...spec.facts, ...asked],
    parts: [...commonParts, ...spec.parts, ...long],
    requires: spec.requires,
  };
}
