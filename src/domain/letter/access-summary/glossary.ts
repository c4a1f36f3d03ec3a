import { glossaryOf, type GlossaryEntry } from '../../register/glossary.ts';
import { heading } from '../blocks.ts';
import type { Section } from '../letter-context.ts';

/** What the columns and codes of the copy mean, each said once (Art. 12(1), 15(3)); nothing where all explain themselves. */
export const glossary: Section = ({ facts, words }) => {
  const { copy: says } = words.summary;
  const { entries } = glossaryOf(facts.tables, facts.mappings, words.language);
  if (entries.length === 0) return [];
  const named = entries.map((entry) => ({ ...entry, name: nameOf(entry) }));
  const rows = named.map(({ name, meaning, system }) => {
    const differs = named.some((other) => other.name === name && other.meaning !== meaning);
    return [differs ? `${name} (${system})` : name, meaning];
  });
  const once = new Map(rows.map((row) => [JSON.stringify(row), row]));
  return [
    heading(2, says.glossary),
    {
      type: 'table',
      caption: says.glossaryOpening,
      columns: [says.columnOrCode, says.means],
      rows: [...once.values()],
    },
  ];
};

const nameOf = ({ column, code }: GlossaryEntry): string =>
  code === '' ? column : `${column}: ${code}`;
