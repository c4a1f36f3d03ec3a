import { heading, paragraph } from '../blocks.ts';
import { say, type Section } from './summary-context.ts';
import { withheld } from './withheld.ts';

/** What was withheld (Art. 15(4)), and the two ways open to who is not content (Art. 12(4), 15(1)(f), 77, 79). */
export const complaint: Section = (context) => {
  const { words, facts, register } = context;
  const { complaint: says } = words.summary;
  const pledged = register.pledges.filter(({ topic }) => topic === 'complaints');
  const { authority } = facts;
  return [
    heading(1, says.withheldHeading),
    ...withheld(context),
    heading(1, says.heading),
    paragraph([says.tellUs, ...pledged.map((pledge) => say(context, pledge.text))].join(' ')),
    paragraph(
      says.authority({
        name: say(context, authority.name),
        address: say(context, authority.address),
        site: authority.site,
      }),
    ),
    paragraph(says.court),
  ];
};
