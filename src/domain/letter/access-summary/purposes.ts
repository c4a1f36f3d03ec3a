import type { Entry, Purpose } from '../../register/record-of-processing.ts';
import { recogniseCategories } from '../../register/recognise-categories.ts';
import { interested } from '../../register/interested.ts';
import { factList, heading, paragraph } from '../blocks.ts';
import { type LetterContext, say, type Section } from '../letter-context.ts';
import type { Block } from '../letter-document.ts';
import { holdsData } from '../letter-facts.ts';

/**
 * Art. 15(1)(a): the purposes, group by group, each with the categories found about this person, its sources, recipients
 * and how long (15(1)(b), (c), (d), (g)), and the legal basis the record gives.
 */
export const purposes: Section = (context) => {
  const { words, concerned, facts } = context;
  const { processing } = words.summary;
  const own = paragraph(processing.ownRequest);
  if (!holdsData(facts)) return [heading(2, processing.purposes), own];
  return [
    heading(2, processing.purposes),
    paragraph(processing.numbered),
    ...concerned.groups.flatMap((group) => purposesOf(group, context)),
    ...concerned.legalBases.flatMap((basis) => [
      paragraph(
        processing.legalBasis({
          name: say(context, basis.name),
          article: words.article(basis.article),
        }),
      ),
      paragraph(processing.policySays({ quote: say(context, basis.text) })),
    ]),
    ...balancings(context),
    own,
  ];
};

/** Art. 6(1)(f), 15(1)(a): the interest behind each purpose that rests on one, and how it was weighed, as the record has it. */
function balancings(context: LetterContext): Block[] {
  const { words, concerned, register } = context;
  const { processing } = words.summary;
  const told = interested(concerned.purposes, register).flatMap(({ text, interest, balancing }) =>
    interest && balancing
      ? [
          {
            purpose: say(context, text),
            why: `${say(context, interest)} ${say(context, balancing)}`,
          },
        ]
      : [],
  );
  const alike = Map.groupBy(told, ({ why }) => why);
  return told.length === 0
    ? []
    : [
        heading(3, processing.balancing),
        factList(
          [...alike].map(([why, purposes]) => ({
            term: purposes.map(({ purpose }) => purpose).join(' '),
            value: why,
          })),
        ),
      ];
}

function purposesOf(group: Entry, context: LetterContext): Block[] {
  const { columns } = context.words.summary.processing;
  const ofGroup = context.concerned.purposes.filter(({ groups }) => groups.includes(group.id));
  return [
    {
      type: 'table',
      caption: say(context, group.text),
      columns: [
        columns.purpose,
        columns.categories,
        columns.sources,
        columns.recipients,
        columns.retention,
      ],
      rows: ofGroup.map((purpose) => rowOf(purpose, context)),
    },
  ];
}

function rowOf(purpose: Purpose, context: LetterContext): string[] {
  const { concerned, words } = context;
  const { processing } = words.summary;
  const { found, others } = recognised(context);
  const categories = found
    .filter(({ category }) => purpose.categories.includes(category.id))
    .map(({ category }) => say(context, category.name));
  const recipients = numbersOf(concerned.recipients, purpose.recipients);
  return [
    say(context, purpose.text),
    words.list(others.length > 0 ? [...categories, processing.otherData] : categories),
    words.list(numbersOf(concerned.sources, purpose.sources)),
    recipients.length > 0 ? words.list(recipients) : processing.noRecipient,
    words.list(numbersOf(concerned.retention, [purpose.retention])),
  ];
}

/** The places, from 1, of entries in the list the letter gives of them further on. */
const numbersOf = (entries: readonly Entry[], ids: readonly string[]): string[] =>
  entries.flatMap(({ id }, index) => (ids.includes(id) ? [String(index + 1)] : []));

const recognised = ({ facts, register }: LetterContext) =>
  recogniseCategories(facts.tables, register.categories, facts.mappings);
