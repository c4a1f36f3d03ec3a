import { systemSources } from '../../register/system-sources.ts';
import { heading, list, orderedList, paragraph } from '../blocks.ts';
import { holdsData } from '../letter-facts.ts';
import { type LetterContext, say, type Section } from '../letter-context.ts';

/** Art. 15(1)(g): where the data come from: the kinds of source, and system by system which of them, or row by row. */
export const sources: Section = (context) => {
  const { words, concerned, facts } = context;
  const { processing } = words.summary;
  const fromOthers = [
    paragraph(processing.sourcesCanBe),
    ...orderedList(concerned.sources.map((source) => say(context, source.text))),
    ...list(bySystem(context)),
  ];
  return [
    heading(2, processing.sources),
    ...(holdsData(facts) ? fromOthers : []),
    paragraph(processing.sourceOfRequest),
  ];
};

function bySystem({ words, concerned, facts }: LetterContext): string[] {
  const { processing: says } = words.summary;
  const told = systemSources(facts.tables, facts.mappings, concerned.sources);
  return told.map(({ system, column, sources: ids }) => {
    if (column !== '') return says.sourceInColumn({ system, column });
    const numbers = concerned.sources.flatMap(({ id }, at) =>
      ids.includes(id) ? [String(at + 1)] : [],
    );
    return numbers.length > 0
      ? says.sourcesOfSystem({ system, sources: words.list(numbers) })
      : says.sourceNotRecorded({ system });
  });
}
