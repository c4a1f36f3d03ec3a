import type { Withheld } from '../../disclosure/withheld.ts';
import { heading, list, paragraph } from '../blocks.ts';
import { holdsData } from '../letter-facts.ts';
import type { LetterContext, Section } from '../letter-context.ts';

/** What is not shown and why, ground by ground (Art. 15(4), 12(4)); plainly none, where nothing is withheld. */
export const withheld: Section = (context) => {
  const { words, facts } = context;
  const says = words.summary.withheld;
  if (facts.withheld.length === 0 && !holdsData(facts)) return [];
  if (facts.withheld.length === 0) return [heading(1, says.heading), paragraph(says.nothing)];
  return [
    heading(1, says.heading),
    paragraph(says.opening),
    ...list(facts.withheld.map((entry) => itemOf(entry, context))),
    paragraph(says.closing),
  ];
};

function itemOf(entry: Withheld, { words }: LetterContext): string {
  const says = words.summary.withheld;
  const { system, name, whole, rows, values, columns, names, ground, words: said } = entry;
  const what = whole
    ? [says.whole({ name })]
    : [
        ...(rows > 0 ? [says.rows({ rows })] : []),
        ...(values > 0 ? [says.values({ values, columns: words.list(columns) })] : []),
        ...(names > 0 ? [says.names({ names })] : []),
      ];
  const reason = says.reasons[ground];
  return says.item({
    system,
    what: words.list(what),
    reason: said ? `${reason} ${said}`.trim() : reason,
  });
}
