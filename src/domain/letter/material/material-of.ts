import type { LetterKind } from '../../case/letters/letter-kinds.ts';
import { aboutRequest } from '../access-summary/about-request.ts';
import { copy } from '../access-summary/copy.ts';
import { inShort } from '../access-summary/in-short.ts';
import { processing } from '../access-summary/processing.ts';
import { rights } from '../access-summary/rights.ts';
import { withheld } from '../access-summary/withheld.ts';
import { answerPart } from '../answers/answer-parts.ts';
import { complaintAndRemedy, complaintPledges } from '../sections/complaint-and-remedy.ts';
import { contact } from '../sections/contact.ts';
import type { LetterContext, Section } from '../letter-context.ts';
import { signature } from '../sections/letter-head.ts';
import { standingAnswers } from '../letter-spec.ts';
import { letterSpecs } from '../letter-specs.ts';
import type { Material } from './material.ts';
import { materialFacts } from './material-facts.ts';
import { namesOf } from './material-names.ts';
import { isQuestion } from '../answers/questions.ts';
import { recipientsTold } from '../sections/recipients-told.ts';

const sections: Readonly<
  Record<string, (...given: [LetterContext, LetterKind]) => ReturnType<Section>>
> = {
  contact,
  signature,
  complaint_and_remedy: complaintAndRemedy,
  complaint_pledges: complaintPledges,
  in_short: inShort,
  about_request: aboutRequest,
  processing,
  withheld,
  rights,
  copy,
  recipients: recipientsTold,
};

/** All that a letter of a kind can be filled with: exactly the names `namesOf` gives. */
export function materialOf(kind: LetterKind, given: LetterContext): Material {
  const answers = standingAnswers(letterSpecs[kind], given.facts.answers);
  const context = { ...given, facts: { ...given.facts, answers } };
  const names = namesOf(kind);
  const known = materialFacts(context);
  const parts = names.parts.map((name) => {
    const section = sections[name];
    if (section) return [name, () => section(context, kind)] as const;
    if (!isQuestion(name)) throw new Error(`No section ${name}`);
    return [name, () => answerPart(context.facts.answers, name)] as const;
  });
  return {
    facts: Object.fromEntries(names.facts.map((name) => [name, known(name)])),
    parts: Object.fromEntries(parts),
  };
}
