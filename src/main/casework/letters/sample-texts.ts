import type { Language } from '#domain/language.ts';
import type { LetterKind } from '#domain/case/letters/letter-kinds.ts';
import type { Block } from '#domain/letter/letter-document.ts';
import { materialOf } from '#domain/letter/material/material-of.ts';
import type { Work } from '../work.ts';
import { sampleContext } from './sample-context.ts';

/** So many lines of a building block tell what it is. */
const most = 30;

/** What facts and building blocks say in a made-up case, in plain lines; '' for a yes or no, and where nobody can know. */
export function sampleTexts(
  work: Work,
  kind: LetterKind,
  language: Language,
): (name: string, type: 'fact' | 'part') => string {
  const context = sampleContext(work, kind, language);
  if (!context.ok) return () => '';
  const { facts, parts } = materialOf(kind, context.value);
  return (name, type) => {
    const fact = facts[name];
    if (type === 'fact') return typeof fact === 'string' ? fact : '';
    const lines = (parts[name]?.() ?? []).flatMap(linesOf);
    return [...lines.slice(0, most), ...(lines.length > most ? ['…'] : [])].join('\n');
  };
}

function linesOf(block: Block): readonly string[] {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return [block.text];
    case 'list':
      return block.items.map((item) => `– ${item}`);
    case 'facts':
      return block.entries.map(({ term, value }) => `${term}: ${value}`);
    case 'table':
      return [block.caption];
    default:
      return [block.alternative];
  }
}
