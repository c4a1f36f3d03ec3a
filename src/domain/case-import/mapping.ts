import type { Channel } from '../case/opening.ts';
import type { Language } from '../language.ts';
import type { Outcome } from '../case/ending/outcomes.ts';
import type { CaseKind } from '../case/kind.ts';
import type { ChoiceField, DayField, ImportField } from './import-field.ts';
import type { DayOrder } from './read-day.ts';

/** What each field of a closed list can be. */
export interface Choices {
  readonly kind: CaseKind;
  readonly channel: Channel;
  readonly language: Language;
  readonly status: 'open' | 'closed';
  readonly outcome: Outcome;
}

/** How the columns of a list become cases, as staff have settled it. */
export interface ImportMapping {
  /** The column of each field, counted from 0; a field without one is not in the list. */
  readonly columns: { readonly [F in ImportField]?: number };
  readonly orders: { readonly [F in DayField]?: DayOrder };
  /** What each value of a column means, by {@link valueKey}; a value that is not in it is an error of its row. */
  readonly values: { readonly [F in ChoiceField]?: Readonly<Record<string, Choices[F]>> };
  /** What holds where a row says nothing. */
  readonly defaults: { readonly [F in ChoiceField]?: Choices[F] };
}

/** The same value however it is written: `" Klagomål "` and `"klagomål"`. */
export const valueKey = (text: string): string => text.trim().replaceAll(/\s+/g, ' ').toLowerCase();
