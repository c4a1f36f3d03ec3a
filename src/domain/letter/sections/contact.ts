import { closingBlock, factList, heading, paragraph } from '../blocks.ts';
import type { Section } from '../letter-context.ts';

/** The last that a letter says before it is signed: whom to ask, and the data protection officer where there is one. */
export const contact: Section = ({ subject, facts, words }) => {
  const { email, dataProtectionOfficer } = facts.sender;
  const officer = { term: words.dataProtectionOfficer, value: dataProtectionOfficer };
  const blocks = [
    heading(1, words.contactHeading),
    paragraph(words.contact({ email, reference: subject.reference })),
    ...(dataProtectionOfficer === '' ? [] : [factList([officer])]),
  ];
  return blocks.map(closingBlock);
};
