/**
 * The text of a letter as a person sees it: blocks under each other, facts in them, and what stands there only sometimes.
 * It says less than a template can: what it has no form for stands in it as `code`, untouched. Blocks print to exactly the
 * text they were read from (`read-blocks.ts`, `print-blocks.ts`).
 */

/** What a block is chosen by: a fact that is there, a yes, or an answer. */
export interface Condition {
  readonly name: string;
  /** The answer it must be; absent where it only has to be there. */
  readonly is?: string;
}

/** What stands there when a condition holds, or, without one, when none before it does. */
export interface Branch<T> {
  readonly when?: Condition;
  readonly holds: readonly T[];
}

/** A piece of a line. Words hold no braces; a choice stands within its line. */
export type Piece =
  | { readonly type: 'words'; readonly text: string }
  | { readonly type: 'fact'; readonly name: string }
  | { readonly type: 'choice'; readonly branches: readonly Branch<Piece>[] };

/** What a line is: it begins with its mark (`# `, `## `, `### `, `- `, `1. `), and running text with none. */
export const lineForms = ['title', 'heading', 'subheading', 'item', 'numbered', 'text'] as const;
export type LineForm = (typeof lineForms)[number];

/**
 * Why a block stands there as code: `tag`, it does something this view has no form for; `condition`, it is chosen by more
 * than one fact or answer; `spread`, it begins within one line and ends within another; `name`, it places something that the
 * letter has not.
 */
const codeReasons = ['tag', 'condition', 'spread', 'name'] as const;
export type CodeReason = (typeof codeReasons)[number];

/** What a letter's text is made of, in order: lines, rows, building blocks, choices between them, and what only its code can say. */
export type Block =
  | {
      readonly type: 'line';
      readonly form: LineForm;
      /** As it is written, with the space behind it. */
      readonly mark: string;
      readonly pieces: readonly Piece[];
    }
  /** `term :: value`, a row of a table of facts. */
  | { readonly type: 'entry'; readonly term: readonly Piece[]; readonly value: readonly Piece[] }
  | { readonly type: 'blank'; readonly space: string }
  /** A building block on a line of its own. */
  | { readonly type: 'part'; readonly name: string }
  | { readonly type: 'choice'; readonly branches: readonly Branch<Block>[] }
  | { readonly type: 'code'; readonly lines: readonly string[]; readonly why: CodeReason };

/** What a letter can place and be chosen by; anything else stands as code. */
export interface KnownNames {
  readonly facts: ReadonlySet<string>;
  readonly parts: ReadonlySet<string>;
}
