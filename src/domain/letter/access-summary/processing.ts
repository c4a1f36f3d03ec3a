import { heading, orderedList, paragraph } from '../blocks.ts';
import { categories } from './categories.ts';
import { purposes } from './purposes.ts';
import { recipients, transfers } from './recipients.ts';
import { sources } from './sources.ts';
import { say, type Section } from '../letter-context.ts';

/** Art. 15(1)(a)-(d), (g), (h) and 15(2), as the record in force says. */
export const processing: Section = (context) => {
  const { words, register } = context;
  const policyDate = words.date(Temporal.PlainDate.from(register.validFrom));
  return [
    heading(1, words.summary.processing.heading),
    paragraph(words.summary.processing.accordingTo({ policyDate })),
    ...purposes(context),
    ...categories(context),
    ...sources(context),
    ...recipients(context),
    ...transfers(context),
    ...retention(context),
    ...automatedDecisions(context),
  ];
};

/** Art. 15(1)(d): how long, or by what criteria. */
const retention: Section = (context) => [
  heading(2, context.words.summary.processing.retention),
  ...orderedList(context.concerned.retention.map((entry) => say(context, entry.text))),
];

/** Art. 15(1)(h). */
const automatedDecisions: Section = (context) => [
  heading(2, context.words.summary.processing.automated),
  paragraph(say(context, context.register.automatedDecisions.text)),
];
