import type { Language } from '../language.ts';

/** A text in every language letters are written in. */
export type Worded = Readonly<Record<Language, string>>;

/**
 * An entry with a stable id that other entries refer to. `text` is what letters say; `quotes` are the sentences of
 * the published policy (Swedish, word for word) that it rests on, so that nothing in the record is made up.
 */
export interface Entry {
  readonly id: string;
  readonly text: Worded;
  readonly quotes: readonly string[];
}

/** Why data may be processed at all (Art. 6(1)), with its point in the article: `6(1)(f)`. */
export interface LegalBasis extends Entry {
  readonly name: Worded;
  readonly article: string;
}

/** A purpose with all that Art. 13-15 and 30 ask of it; every id names an entry of the same version. */
export interface Purpose extends Entry {
  readonly groups: readonly string[];
  readonly legalBasis: string;
  readonly categories: readonly string[];
  readonly sources: readonly string[];
  /** Empty where the policy names no recipient for this purpose. */
  readonly recipients: readonly string[];
  readonly retention: string;
  /** The legitimate interest pursued (Art. 13(1)(d), 14(2)(b)), where the basis is Art. 6(1)(f). */
  readonly interest?: Worded;
  /** How it was weighed against the interests of the persons, in plain words. */
  readonly balancing?: Worded;
}

/**
 * A storage period (Art. 15(1)(d)). `counted` says how a day is worked out for one person: so many whole months from the
 * latest date in columns of these names. Without it the text is all that is known.
 */
export interface Retention extends Entry {
  readonly counted?: { readonly months: number; readonly from: readonly string[] };
}

/**
 * A category of data (Art. 15(1)(b)). `name` fits inside a sentence; `columns` are the column names, in lower case,
 * that collected data of the category go by.
 */
export interface Category extends Entry {
  readonly name: Worded;
  readonly columns: readonly string[];
}

/** What a recipient is to the controller: on its behalf (Art. 28), for itself, together (Art. 26), or a public authority. */
export const recipientRoles = ['processor', 'controller', 'joint-controller', 'authority'] as const;
export type RecipientRole = (typeof recipientRoles)[number];

/**
 * One recipient or supplier by name (C-154/21). `safeguard` is what a transfer rests on (Art. 45, 46, 49), '' where none
 * is needed or known. `systems` are those it gets data from; empty or left out: any of them.
 */
export interface NamedRecipient {
  readonly role?: RecipientRole;
  readonly systems?: readonly string[];
  readonly name: string;
  readonly country: string;
  readonly outsideEea: boolean;
  readonly safeguard: string;
}

/** A kind of recipient (Art. 15(1)(c)) and those of it whose names are known. */
export interface Recipient extends Entry {
  readonly named: readonly NamedRecipient[];
}

/** What the record can say that there is none of: who gets data, where they go, what decides by itself. */
export const confirmables = ['recipients', 'transfers', 'automatedDecisions'] as const;
export type Confirmable = (typeof confirmables)[number];

/** That somebody has looked, and found none or some. What is left out nobody has looked for: it is not stated. */
export type Confirmed = Readonly<Partial<Record<Confirmable, 'none' | 'some'>>>;

/** The rights Art. 15(1)(e) and 21(4) want told; the law gives them whether or not a policy words them. */
export const toldRights = [
  'rectification',
  'erasure',
  'restriction',
  'objection',
  'marketing-objection',
] as const;
export type ToldRight = (typeof toldRights)[number];

/** A right as the policy words it. `practice` is what the policy says of using it, where it says something. */
interface RightEntry extends Entry {
  readonly article: string;
  readonly practice?: Worded;
}

/** Something the policy promises, and about what: how data are kept safe, or how complaints are met. */
interface Pledge extends Entry {
  readonly topic: 'protection' | 'complaints';
}

/** Who answers for the processing (Art. 30(1)(a)). '' where the record does not say, or where there is none. */
interface Controller {
  readonly name: string;
  /** An e-mail address. */
  readonly contact: string;
  readonly organisationNumber: string;
  /** Postal address, one line per line. */
  readonly address: string;
  readonly phone: string;
  /** Who else decides why and how (Art. 26), and who represents a controller outside the EU (Art. 27). */
  readonly jointControllers: string;
  readonly representative: string;
}

/** The data protection officer (Art. 37) and how to reach one; both '' where there is none. */
interface Officer {
  readonly name: string;
  readonly contact: string;
}

/**
 * One version of the record of processing (Art. 30), tied to a privacy policy. Dates are `YYYY-MM-DD`, and `version` is
 * the date it is valid from.
 */
export interface RecordOfProcessing {
  readonly version: string;
  readonly validFrom: string;
  readonly controller: Controller;
  readonly dataProtectionOfficer: Officer;
  /** What the data are used for, in one plain sentence for the first page of a letter. */
  readonly inShort: Worded;
  readonly groups: readonly Entry[];
  readonly legalBases: readonly LegalBasis[];
  readonly purposes: readonly Purpose[];
  readonly categories: readonly Category[];
  readonly sources: readonly Entry[];
  readonly recipients: readonly Recipient[];
  readonly retention: readonly Retention[];
  readonly rights: readonly RightEntry[];
  readonly pledges: readonly Pledge[];
  /** What the policy says of itself: whom it is for, how it is accepted and changed, whom to ask. */
  readonly notices: readonly Entry[];
  /** Whether special categories (Art. 9) are processed as controller. */
  readonly specialCategories: Entry;
  /** What the record says of transfers outside the EU and EEA (Art. 15(1)(c), 15(2)). */
  readonly transfers: Entry;
  /** What the record says of automated decisions (Art. 15(1)(h)). */
  readonly automatedDecisions: Entry;
  /** Absent in versions from before: nothing is confirmed. */
  readonly confirmed?: Confirmed;
}
