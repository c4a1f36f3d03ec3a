import type { Block } from './letter-document.ts';

/** A heading of level 1 (a main part), 2 or 3. */
export const heading = (level: 1 | 2 | 3, text: string): Block => ({
  type: 'heading',
  level,
  text,
});

/** A paragraph. */
export const paragraph = (text: string): Block => ({ type: 'paragraph', text });

/** A paragraph that ends what stands before it, and never begins a page. */
export const closing = (text: string): Block => closingBlock(paragraph(text));

/** The block as one that ends what stands before it. Lists, tables and charts end nothing and stay what they are. */
export const closingBlock = (block: Block): Block =>
  block.type === 'list' || block.type === 'table' || block.type === 'chart'
    ? block
    : { ...block, closing: true };

/** An unordered list; nothing at all when there are no items. */
export const list = (items: readonly string[]): readonly Block[] =>
  items.length === 0 ? [] : [{ type: 'list', ordered: false, items }];

/** The same, numbered from 1. */
export const orderedList = (items: readonly string[]): readonly Block[] =>
  items.length === 0 ? [] : [{ type: 'list', ordered: true, items }];

/** Terms and values; those without a value are left out. */
export const factList = (
  entries: readonly { readonly term: string; readonly value: string }[],
): Block => ({ type: 'facts', entries: entries.filter(({ value }) => value !== '') });
