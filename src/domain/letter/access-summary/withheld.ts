import type { Withheld } from '../../disclosure/withheld.ts';
import { list, paragraph } from '../blocks.ts';
import type { Section, SummaryContext } from './summary-context.ts';

/** What is not shown and why, ground by ground (Art. 15(4), 12(4)); plainly none, where nothing is withheld. */
export const withheld: Section = (context) => {
  const { words, facts } = context;
  const says = words.summary.withheld;
  if (facts.withheld.length === 0) return [paragraph(words.summary.complaint.nothingWithheld)];
  return [
    paragraph(says.opening),
    ...list(facts.withheld.map((entry) => itemOf(entry, context))),
    paragraph(says.closing),
  ];
};

function itemOf(entry: Withheld, { words }: SummaryContext): string {
  const says = words.summary.withheld;
  const { system, name, whole, rows, values, columns, ground, words: said } = entry;
  const what = whole
    ? [says.whole({ name })]
    : [
        ...(rows > 0 ? [says.rows({ rows })] : []),
        ...(values > 0 ? [says.values({ values, columns: words.list(columns) })] : []),
      ];
  const reason = says.reasons[ground];
  return says.item({
    system,
    what: words.list(what),
    reason: said ? `${reason} ${said}`.trim() : reason,
  });
}
