import { toldRights } from '../../register/record-of-processing.ts';
import { heading, list, paragraph } from '../blocks.ts';
import { holdsData } from '../letter-facts.ts';
import { say, type Section } from '../letter-context.ts';

/** Art. 15(1)(e): the rights the law gives, each with what the policy says of using it. */
export const rights: Section = (context) => {
  const { words, register, facts } = context;
  const { rights: says } = words.summary;
  if (!holdsData(facts)) return [paragraph(says.briefly)];
  const items = toldRights.map((right) => {
    const practice = register.rights.find(({ id }) => id === right)?.practice;
    return practice ? `${says.rights[right]} ${say(context, practice)}` : says.rights[right];
  });
  return [heading(1, says.heading), paragraph(says.opening), ...list(items)];
};
