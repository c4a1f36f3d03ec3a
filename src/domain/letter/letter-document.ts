import type { Language } from '../language.ts';
import type { Look } from './letterhead/letterhead.ts';

/** A run of text in a paragraph or cell. Plain text only: no markup, any script. */
type Text = string;

/** What a letter is made of. Order is reading order. */
export type Block =
  | ({ readonly type: 'heading'; readonly level: 1 | 2 | 3; readonly text: Text } & Closing)
  | ({ readonly type: 'paragraph'; readonly text: Text } & Closing)
  | { readonly type: 'list'; readonly ordered: boolean; readonly items: readonly Text[] }
  | {
      readonly type: 'table';
      /** Says what the table holds; read out before it. */
      readonly caption: Text;
      readonly columns: readonly Text[];
      readonly rows: readonly (readonly Text[])[];
    }
  | {
      /** Numbers as a picture; the same numbers stand in a table behind it. */
      readonly type: 'chart';
      readonly look: 'bars' | 'lines';
      /** What it shows, for those who do not see it. */
      readonly alternative: Text;
      readonly series: readonly Text[];
      /** A value for each series, not negative, and as it is written beside its bar. */
      readonly rows: readonly { readonly label: Text; readonly values: readonly ChartValue[] }[];
    }
  | ({
      /** Terms with their values, such as reference and dates. */
      readonly type: 'facts';
      readonly entries: readonly { readonly term: Text; readonly value: Text }[];
    } & Closing);

/** A number of a chart, and how the letter's language writes it. */
interface ChartValue {
  readonly number: number;
  readonly text: Text;
}

interface Closing {
  /** It ends what stands before it, as whom to ask and a signature do, and never begins a page. */
  readonly closing?: true;
}

/** A letter before it is drawn: everything that is said, and the company's own look. */
export interface LetterDocument {
  readonly language: Language;
  /** Drawn once, as the letter's own heading; headings among the blocks stand under it. */
  readonly title: string;
  readonly reference: string;
  /** The sender's name, then address lines. */
  readonly sender: readonly string[];
  readonly addressee: readonly string[];
  /** Left out for a letter in ink without a logo. */
  readonly look?: Look;
  /** Of the practice book: every page says that it is no real letter. */
  readonly practice?: true;
  /** The date of the letter, `YYYY-MM-DD`; also the PDF's creation date, so that the same case gives the same bytes. */
  readonly date: string;
  readonly blocks: readonly Block[];
}
