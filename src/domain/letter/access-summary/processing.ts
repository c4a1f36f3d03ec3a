import { storedUntil } from '../../register/stored-until.ts';
import { heading, orderedList, paragraph } from '../blocks.ts';
import { holdsData } from '../letter-facts.ts';
import { categories } from './categories.ts';
import { ofRequest } from './of-request.ts';
import { purposes } from './purposes.ts';
import { noneOf, recipients, transfers } from './recipients.ts';
import { sources } from './sources.ts';
import { say, type Section } from '../letter-context.ts';

/**
 * Art. 15(1)(a)-(d), (g), (h) and 15(2), as the record in force says. Of a person about whom nothing else is held, only
 * what concerns the request itself.
 */
export const processing: Section = (context) => {
  const { words, register, facts } = context;
  const says = words.summary.processing;
  if (!holdsData(facts)) return ofRequest(context);
  const policyDate = words.date(Temporal.PlainDate.from(register.validFrom));
  return [
    heading(1, says.heading),
    paragraph(says.accordingTo({ policyDate })),
    ...purposes(context),
    ...categories(context),
    ...sources(context),
    ...recipients(context),
    ...transfers(context),
    ...retention(context),
    ...automatedDecisions(context),
    ...asProcessor(context),
  ];
};

/** Art. 15(1)(d): how long, or by what criteria. */
const retention: Section = (context) => {
  const { words, concerned, facts } = context;
  const { processing: says } = words.summary;
  const day = (iso: string) => words.date(Temporal.PlainDate.from(iso));
  const items = concerned.retention.map((entry) => {
    const days = storedUntil(entry, concerned.purposes, facts.tables, facts.mappings)
      // A day that has passed is no answer to how long: the check before issue asks about it.
      .filter(({ until }) => until >= facts.date)
      .map(({ since, until, ...where }) =>
        says.keptUntil({ ...where, since: day(since), until: day(until) }),
      );
    return [say(context, entry.text), ...days].join(' ');
  });
  return [heading(2, says.retention), ...orderedList(items)];
};

/** Art. 15(1)(h). */
const automatedDecisions: Section = (context) => [
  heading(2, context.words.summary.processing.automated),
  paragraph(
    noneOf('automatedDecisions', context) ?? say(context, context.register.automatedDecisions.text),
  ),
];

/** Whoever uses a service through an employer is told whom to ask for what we hold on the employer's behalf (Art. 28(3)(e)). */
const asProcessor: Section = ({ subject, words }) => {
  const { processing: says } = words.summary;
  return subject.group === 'service-user' || subject.group === 'customer-contact'
    ? [heading(2, says.forEmployer), paragraph(says.askEmployer)]
    : [];
};
