import { heading, list, paragraph } from '../blocks.ts';
import { say, type Section } from './summary-context.ts';

/** Art. 15(1)(g): where the data come from. The record knows the kinds of source, not which one gave a certain row. */
export const sources: Section = (context) => {
  const { words, concerned, holdsData } = context;
  const { processing } = words.summary;
  const fromOthers = [
    paragraph(processing.sourcesCanBe),
    ...list(concerned.sources.map((source) => say(context, source.text))),
  ];
  return [
    heading(2, processing.sources),
    ...(holdsData ? fromOthers : []),
    paragraph(processing.sourceOfRequest),
  ];
};
