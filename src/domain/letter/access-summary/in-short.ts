import { plainName } from '../../register/system-mapping.ts';
import { factList, heading, list, paragraph } from '../blocks.ts';
import type { Block } from '../letter-document.ts';
import { holdsData } from '../letter-facts.ts';
import { say, type Section, type LetterContext } from '../letter-context.ts';
import { keyValues, type KeyValue } from './key-values.ts';

/**
 * The first page, in plain language (Art. 12(1)): whether data are processed (Art. 15(1)), what they say, why, what was
 * left out, where the files are, what can be done.
 */
export const inShort: Section = (context) => {
  const { words, facts, subject } = context;
  const { inShort: says } = words.summary;
  if (!holdsData(facts)) return nothingHeld(context);
  const ask = says.ask({ email: facts.sender.email, reference: subject.reference });
  return [
    heading(1, says.heading),
    ...held(context),
    ...list([...usedFor(context), says.youCan, ask]),
  ];
};

function held(context: LetterContext): Block[] {
  const { words, facts, register } = context;
  const { inShort: says } = words.summary;
  const filled = facts.tables.filter((table) => table.rows.length > 0);
  const rows = filled.reduce((sum, table) => sum + table.rows.length, 0);
  const shown = systemsOf(filled).map(plainName);
  const elsewhere = facts.heldIn.filter((system) => !shown.includes(plainName(system)));
  const known = keyValues(
    filled,
    register.categories,
    facts.mappings,
    facts.withheld,
    words.language,
  );
  return [
    paragraph(
      [
        says.confirmed,
        ...(rows > 0 ? [says.found({ rows, systems: words.list(systemsOf(filled)) })] : []),
        ...(elsewhere.length > 0 ? [says.alsoIn({ systems: words.list(elsewhere) })] : []),
      ].join(' '),
    ),
    factList([
      ...known.map(({ category, entries }) => ({
        term: capitalised(say(context, category.name)),
        value: entries.map((entry) => valueText(entry, context)).join('; '),
      })),
      { term: says.leftOut, value: leftOut(context) },
      { term: says.files, value: rows > 0 ? says.filesInside : '' },
    ]),
  ];
}

const valueText = ({ column, values, more }: KeyValue, { words }: LetterContext): string =>
  `${column}: ${more > 0 ? words.summary.inShort.andMore({ values: values.join(', '), more }) : words.list(values)}`;

/** That nothing was left out, or how much, and where it says why. */
function leftOut({ words, facts }: LetterContext): string {
  const { inShort: says } = words.summary;
  return facts.withheld.length === 0
    ? says.nothingLeftOut
    : says.someLeftOut({ places: facts.withheld.length });
}

/** What the data are used for, in the policy's own words: the purposes that concern this person, and no others. */
function usedFor(context: LetterContext): string[] {
  const { words, concerned } = context;
  const { inShort: says } = words.summary;
  const purposes = concerned.purposes.map((purpose) =>
    says.quoted(say(context, purpose.text).replace(/\.$/, '')),
  );
  return purposes.length > 0 ? [says.usedFor({ purposes: words.list(purposes) })] : [];
}

/** One paragraph, for there is little to say: that nothing is held, and where that was looked for. */
function nothingHeld({ words, facts, subject }: LetterContext): Block[] {
  const asked = subject.areas.filter((area) => area.state === 'received' && !area.holdsData);
  const systems = systemsOf([...asked, ...facts.tables]);
  const { inShort: says } = words.summary;
  const searched = systems.length > 0 ? says.searched({ systems: words.list(systems) }) : '';
  return [heading(1, says.heading), paragraph(`${says.nothingHeld} ${searched}`.trim())];
}

const systemsOf = (tables: readonly { readonly system: string }[]): string[] => [
  ...new Set(tables.map(({ system }) => system)),
];

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
