import type { Block } from './letter-text.ts';
import { saysAlways } from './says-always.ts';

/**
 * Whether a letter has a title in every case: outside of all choices between blocks, and saying something whatever its facts
 * are. One that stands as code is taken at its word.
 */
export const hasTitle = (blocks: readonly Block[]): boolean =>
  blocks.some((block) => {
    if (block.type === 'code') return block.lines.some((line) => /^\s*#\s+\S/.test(line));
    return block.type === 'line' && block.form === 'title' && saysAlways(block.pieces);
  });
