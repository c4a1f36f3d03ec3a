import { recogniseCategories } from '../../register/recognise-categories.ts';
import { plainName } from '../../register/system-mapping.ts';
import { heading, list } from '../blocks.ts';
import { holdsData } from '../letter-facts.ts';
import { say, type Section, type LetterContext } from '../letter-context.ts';

/** The first page, in plain language (Art. 12(1)): whether data are processed (Art. 15(1)), how much, why, what can be done. */
export const inShort: Section = (context) => {
  const { words, facts, subject } = context;
  const { email } = facts.sender;
  return [
    heading(1, words.summary.inShort.heading),
    ...list([
      ...(holdsData(facts) ? held(context) : nothingHeld(context)),
      words.summary.inShort.youCan,
      words.summary.inShort.ask({ email, reference: subject.reference }),
    ]),
  ];
};

function held(context: LetterContext): string[] {
  const { words, facts, register } = context;
  const filled = facts.tables.filter((table) => table.rows.length > 0);
  const rows = filled.reduce((sum, table) => sum + table.rows.length, 0);
  const { found, others } = recogniseCategories(filled, register.categories, facts.mappings);
  const shown = systemsOf(filled).map(plainName);
  const elsewhere = facts.heldIn.filter((system) => !shown.includes(plainName(system)));
  const { inShort: says } = words.summary;
  const names = found.map(({ category }) => say(context, category.name));
  if (others.length > 0) names.push(says.otherData);
  return [
    says.confirmed,
    ...(rows > 0 ? [says.found({ rows, systems: words.list(systemsOf(filled)) })] : []),
    ...(elsewhere.length > 0 ? [says.alsoIn({ systems: words.list(elsewhere) })] : []),
    ...(names.length > 0 ? [says.categories({ names: words.list(names) })] : []),
    say(context, register.inShort),
  ];
}

function nothingHeld({ words, facts }: LetterContext): string[] {
  const systems = systemsOf(facts.tables);
  const { inShort: says } = words.summary;
  if (systems.length === 0) return [says.nothingHeld];
  return [says.nothingHeld, says.searched({ systems: words.list(systems) })];
}

const systemsOf = (tables: readonly { readonly system: string }[]): string[] => [
  ...new Set(tables.map(({ system }) => system)),
];
