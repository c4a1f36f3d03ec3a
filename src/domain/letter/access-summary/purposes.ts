import type { Entry } from '../../register/record-of-processing.ts';
import { heading, list, paragraph } from '../blocks.ts';
import type { Block } from '../letter-document.ts';
import { say, type Section, type SummaryContext } from './summary-context.ts';

/** Art. 15(1)(a): the purposes, group by group, and the legal basis the record gives. */
export const purposes: Section = (context) => {
  const { words, concerned, holdsData } = context;
  const { processing } = words.summary;
  const own = [heading(2, processing.purposes), paragraph(processing.ownRequest)];
  if (!holdsData) return own;
  return [
    heading(2, processing.purposes),
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
    paragraph(processing.ownRequest),
  ];
};

function purposesOf(group: Entry, context: SummaryContext): Block[] {
  const ofGroup = context.concerned.purposes.filter(({ groups }) => groups.includes(group.id));
  return [
    paragraph(say(context, group.text)),
    ...list(ofGroup.map((purpose) => say(context, purpose.text))),
  ];
}
