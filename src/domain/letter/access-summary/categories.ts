import { recogniseCategories } from '../../register/recognise-categories.ts';
import { heading, list, paragraph } from '../blocks.ts';
import { holdsData } from '../letter-facts.ts';
import { say, type Section } from '../letter-context.ts';

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
    ...(holdsData(facts) ? [paragraph(say(context, register.specialCategories.text))] : []),
  ];
};
