import type { Block, LetterDocument } from '../../letter/letter-document.ts';
import type { Meant } from './proof.ts';

/**
 * What was meant to go out with a letter and its copies.
 *
 * @param letter as it was composed
 * @param others texts that the copies hold beyond the letter, such as the record's terms and the requester's details
 */
export function meantBy(letter: LetterDocument, others: Iterable<string>): Meant {
  const { title, reference, sender, addressee, blocks } = letter;
  const head = [title, reference, ...sender, ...addressee];
  const said = blocks.flatMap(textsOf);
  const repeated = [...head, ...blocks.flatMap(repeatedOf)];
  return {
    running: [...head, ...said].join('\n'),
    repeated: repeated.join('\n'),
    values: new Set([...head, ...said, ...others]),
  };
}

/** Every text of a block, in reading order. */
export function textsOf(block: Block): readonly string[] {
  if (block.type === 'list') return block.items;
  if (block.type === 'facts') return block.entries.flatMap(({ term, value }) => [term, value]);
  if (block.type === 'table') return [block.caption, ...block.columns, ...block.rows.flat()];
  return 'text' in block ? [block.text] : [];
}

/** Headings stand in the outline too; the heads of tables on every page. */
function repeatedOf(block: Block): readonly string[] {
  if (block.type === 'table') return [block.caption, ...block.columns];
  return block.type === 'heading' ? [block.text] : [];
}

/** Every text inside a value made of objects and lists, such as a parsed JSON document; the names of fields are none. */
export function* textsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'number') yield String(value);
  else if (Array.isArray(value)) for (const item of value) yield* textsIn(item);
  else if (typeof value === 'object' && value !== null) yield* textsIn(Object.values(value));
}
