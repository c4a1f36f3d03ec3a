import type { Language } from '../case/case.ts';

/** A text in every language letters are written in. */
export type Worded = Readonly<Record<Language, string>>;

/** An entry with a stable id that other entries and mappings refer to. */
export interface Entry {
  readonly id: string;
  readonly text: Worded;
}

/** A purpose with all that Art. 13-15 and 30 ask of it; lists hold ids of entries in the same version. */
export interface Purpose extends Entry {
  readonly groups: readonly string[];
  readonly legalBasis: Entry;
  readonly categories: readonly string[];
  readonly sources: readonly string[];
  readonly recipients: readonly string[];
  readonly retention: string;
}

/** A right as the policy words it, with its article. */
export interface RightEntry extends Entry {
  readonly article: string;
}

/** One version of the record of processing (Art. 30), tied to a published privacy policy. Dates are `YYYY-MM-DD`. */
export interface RecordOfProcessing {
  readonly version: string;
  readonly validFrom: string;
  readonly controller: { readonly name: string; readonly contact: string };
  readonly groups: readonly Entry[];
  readonly purposes: readonly Purpose[];
  readonly categories: readonly Entry[];
  readonly sources: readonly Entry[];
  readonly recipients: readonly (Entry & { readonly thirdCountry: boolean })[];
  readonly retention: readonly Entry[];
  readonly rights: readonly RightEntry[];
  /** What the policy promises: how data are protected, how complaints are handled. */
  readonly promises: readonly Entry[];
  /** Whether special categories (Art. 9) are processed as controller. */
  readonly specialCategories: Worded;
  /** Automated decisions under Art. 15(1)(h), or that there are none. */
  readonly automatedDecisions: Worded;
}
