import { heading, list, paragraph } from '../blocks.ts';
import { say, type Section } from '../letter-context.ts';

/** The two ways open to who is not content: the authority (Art. 77, 15(1)(f)) and a court (Art. 79); Art. 12(4) wants both told. */
export const complaintAndRemedy: Section = (context) => {
  const { words, facts } = context;
  const { complaint: says } = words;
  const { authority } = facts;
  return [
    heading(1, says.heading),
    paragraph(
      [
        says.tellUs,
        says.authority({
          name: say(context, authority.name),
          address: say(context, authority.address),
          site: authority.site,
        }),
        says.court,
      ].join(' '),
    ),
  ];
};

/** What the policy promises of complaints. */
export const complaintPledges: Section = (context) =>
  list(
    context.register.pledges
      .filter(({ topic }) => topic === 'complaints')
      .map(({ text }) => say(context, text)),
  );
