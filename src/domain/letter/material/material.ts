import type { Block } from '../letter-document.ts';

/**
 * What one letter can be made of, in its language. Facts are words and phrases that stand inside a sentence, or a yes
 * or no that a template chooses by; an empty one is ''. Parts are whole paragraphs, lists and tables.
 */
export interface Material {
  readonly facts: Readonly<Record<string, string | boolean>>;
  readonly parts: Readonly<Record<string, () => readonly Block[]>>;
}
