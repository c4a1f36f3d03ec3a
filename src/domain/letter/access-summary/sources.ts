import { heading, orderedList, paragraph } from '../blocks.ts';
import { holdsData } from '../letter-facts.ts';
import { say, type Section } from '../letter-context.ts';

/** Art. 15(1)(g): where the data come from. The record knows the kinds of source, not which one gave a certain row. */
export const sources: Section = (context) => {
  const { words, concerned, facts } = context;
  const { processing } = words.summary;
  const fromOthers = [
    paragraph(processing.sourcesCanBe),
    ...orderedList(concerned.sources.map((source) => say(context, source.text))),
  ];
  return [
    heading(2, processing.sources),
    ...(holdsData(facts) ? fromOthers : []),
    paragraph(processing.sourceOfRequest),
  ];
};
