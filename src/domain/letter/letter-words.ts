import type { Language } from '../language.ts';
import type { IdentityMeans } from '../case/identity/facts.ts';
import type { CaseKind } from '../case/kind.ts';
import type { ComplaintWords, SummaryWords } from './access-summary/summary-words.ts';
import type { DueReasonWords } from './sections/due-reason-words.ts';

interface ContactWords {
  readonly heading: string;
  readonly ask: (facts: { readonly email: string; readonly reference: string }) => string;
}

/**
 * The language of what a letter is filled with: facts and building blocks. What is said around them is in the templates,
 * `resources/letters`. Implemented in `shared/words`, one per language.
 */
export interface LetterWords {
  readonly language: Language;
  /** `2026-12-27` as `27 december 2026` or `27 December 2026`. */
  readonly date: (date: Temporal.PlainDate) => string;
  /** A day with its time: `5 oktober 2026 kl. 14.05` or `5 October 2026 at 14:05`. */
  readonly moment: (moment: Temporal.ZonedDateTime) => string;
  /** `a, b och c` or `a, b and c`. */
  readonly list: (items: readonly string[]) => string;
  /** `6(1)(f)` as the language writes it: `6.1 f` or `6(1)(f)`. */
  readonly article: (article: string) => string;
  /** A sum in whole Swedish kronor. */
  readonly kronor: (amount: number) => string;
  readonly regards: string;
  /** Under the name of somebody who acts for the person, and how the letter speaks to them. */
  readonly actingFor: (facts: { readonly name: string }) => string;
  readonly youAreTheirs: (facts: { readonly name: string }) => string;
  /** Whom to ask, to a person, and to an authority or a controller. */
  readonly contactOfPerson: ContactWords;
  readonly contactOfHouse: ContactWords;
  readonly dataProtectionOfficer: string;
  /** The matter as the sentence "we have received …" names it to the requester, and to somebody else. */
  readonly matter: Readonly<Record<CaseKind, string>>;
  readonly matterOfPerson: Readonly<Record<CaseKind, string>>;
  readonly reason: DueReasonWords;
  /** How a person can show who they are, as a sentence to them. */
  readonly identityMeans: Readonly<Record<IdentityMeans, string>>;
  /** Where a ground stands: `17(3)(b)` as `artikel 17.3 b i dataskyddsförordningen`; a section of Swedish law as it is. */
  readonly ground: (article: string) => string;
  /** Which law allows a decision by automated means, and the safeguards it lays down (Art. 22(2)(b)). */
  readonly allowedBy: (law: { readonly name: string; readonly safeguards: string }) => string;
  /** What a suppression list holds of somebody. */
  readonly suppressedAddress: string;
  readonly complaint: ComplaintWords;
  readonly recipients: RecipientsWords;
  /** The letter to nobody that a letterhead is looked at by. */
  readonly sample: {
    readonly title: string;
    readonly reference: string;
    readonly name: string;
    readonly address: string;
    readonly text: string;
  };
  readonly summary: SummaryWords;
}

/** Art. 19: who was told of a rectification, erasure or restriction. */
interface RecipientsWords {
  readonly heading: string;
  readonly told: string;
  readonly offer: string;
  readonly none: string;
  readonly impossible: string;
  /** Before those who could not be told, when others were. */
  readonly others: string;
}
