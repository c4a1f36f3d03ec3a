import { recogniseCategories } from '../../register/recognise-categories.ts';
import { heading, list, paragraph } from '../blocks.ts';
import { holdsData } from '../letter-facts.ts';
import { type LetterContext, say, type Section } from '../letter-context.ts';

/** What the record says of special categories, unless the data themselves say otherwise (Art. 9, 12(1)). */
const special = (context: LetterContext): string =>
  context.facts.showsSpecial
    ? context.words.summary.processing.specialShown
    : say(context, context.register.specialCategories.text);

/** Art. 15(1)(b): the categories this person's data belong to, with the columns they were found in. */
export const categories: Section = (context) => {
  const { words, facts, register } = context;
  const { processing } = words.summary;
  const { found, others } = recogniseCategories(facts.tables, register.categories, facts.mappings);
  const items = found.map(({ category, columns }) => {
    const where = processing.inColumns({ columns: words.list(columns) });
    return `${say(context, category.text)} ${where}`;
  });
  if (others.length > 0) items.push(processing.otherColumns({ columns: words.list(others) }));
  return [
    heading(2, processing.categories),
    ...list([...items, processing.categoriesOfRequest]),
    ...(holdsData(facts) ? [paragraph(special(context))] : []),
  ];
};
