import type { Language } from '../../language.ts';
import type { Worded } from '../../register/record-of-processing.ts';

/**
 * A logo as dots, opaque on white. `dots` is the base64 of its deflated RGB bytes, row by row from the upper left: what a
 * PDF takes as it is, so that the same logo gives the same bytes in every letter.
 */
export interface Logo {
  readonly width: number;
  readonly height: number;
  readonly dots: string;
}

/** The most dots a logo has either way: 200 by 48 points on paper at 360 to the inch. */
export const mostDots = { width: 1_000, height: 240 } as const;

/**
 * What stands on the company's letters besides what the record of processing says. '' leaves a line out, or to the
 * record where it has one.
 */
export interface LetterheadFacts {
  /** Postal address, one line per line; '' for the record's. */
  readonly address: string;
  readonly phone: string;
  /** How to reach the data protection officer; '' for the record's. */
  readonly dataProtectionOfficer: string;
  /** Of the sender's name and the rule under the head: `#rrggbb`, '' for ink. */
  readonly colour: string;
  /** Who signs, by name and title; '' for the case's handler. */
  readonly signature: { readonly name: string; readonly title: string };
  /** What the logo shows, for those who do not see it; needed with a logo (PDF/UA-1, 7.3). */
  readonly logoText: Worded;
}

/** The company's letterhead, with its logo if there is one. */
export interface Letterhead extends LetterheadFacts {
  readonly logo?: Logo;
}

/** Nothing but the sender's name and the record's contact, in ink. */
export const plainLetterhead: Letterhead = {
  address: '',
  phone: '',
  dataProtectionOfficer: '',
  colour: '',
  signature: { name: '', title: '' },
  logoText: { sv: '', en: '' },
};

/** How a letter looks, in one language: the colour, `#rrggbb` or '' for ink, and the logo with what it shows. */
export interface Look {
  readonly colour: string;
  readonly logo?: Logo & { readonly alternative: string };
}

/** The look of letters in a language. */
export const lookOf = ({ colour, logo, logoText }: Letterhead, language: Language): Look => ({
  colour,
  ...(logo && { logo: { ...logo, alternative: logoText[language] } }),
});
