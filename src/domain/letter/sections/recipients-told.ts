import { heading, list, paragraph } from '../blocks.ts';
import { answeredIn } from '../answers/answer-parts.ts';
import type { Section } from '../letter-context.ts';

/** Art. 19: the recipients that were told, with the offer to name them, or why none could be. */
export const recipientsTold: Section = ({ words, facts }) => {
  const { recipients: says } = words;
  const { recipients_outcome: outcome } = facts.answers;
  const excused = answeredIn(facts.answers, 'recipients_why_not');
  if (outcome === 'told') {
    return [
      heading(1, says.heading),
      paragraph(says.told),
      ...list(answeredIn(facts.answers, 'recipients_told')),
      ...(excused.length > 0 ? [paragraph(says.others), ...list(excused)] : []),
      paragraph(says.offer),
    ];
  }
  if (outcome === 'impossible') {
    return [heading(1, says.heading), paragraph(says.impossible), ...list(excused)];
  }
  return [heading(1, says.heading), paragraph(says.none)];
};
