import type { LetterKind } from '../../case/letters/letter-kinds.ts';
import { closingBlock, factList, heading, paragraph } from '../blocks.ts';
import type { LetterContext } from '../letter-context.ts';
import type { Block } from '../letter-document.ts';
import { isToHouse } from './addressee.ts';

/**
 * The last that a letter says before it is signed: whom to ask, and the data protection officer where there is one. An
 * authority and a controller are spoken to as the many they are, as in the rest of their letters.
 */
export function contact(
  { subject, facts, words }: LetterContext,
  kind: LetterKind,
): readonly Block[] {
  const { email, dataProtectionOfficer } = facts.sender;
  const officer = { term: words.dataProtectionOfficer, value: dataProtectionOfficer };
  const says = isToHouse(kind, facts.answers) ? words.contactOfHouse : words.contactOfPerson;
  const blocks = [
    heading(1, says.heading),
    paragraph(says.ask({ email, reference: subject.reference })),
    ...(dataProtectionOfficer === '' ? [] : [factList([officer])]),
  ];
  return blocks.map(closingBlock);
}
