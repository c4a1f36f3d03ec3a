import { heading, list, paragraph } from '../blocks.ts';
import { type LetterContext, say, type Section } from '../letter-context.ts';

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
        ...(isAbroad(context) ? [says.abroad] : []),
        says.court,
      ].join(' '),
    ),
  ];
};

/** Whoever writes in another language than Swedish, or whose case runs by another country's rules, may well live there. */
const isAbroad = ({ subject, words }: LetterContext): boolean =>
  words.language !== 'sv' || (subject.country !== undefined && subject.country !== 'SE');

/** What the policy promises of complaints. */
export const complaintPledges: Section = (context) =>
  list(
    context.register.pledges
      .filter(({ topic }) => topic === 'complaints')
      .map(({ text }) => say(context, text)),
  );
