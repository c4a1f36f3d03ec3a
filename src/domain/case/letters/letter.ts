import type { Language } from '../../language.ts';
import type { CaseDocument } from '../document.ts';
import type { Told } from '../restriction/facts.ts';
import type { LetterKind } from './letter-kinds.ts';

/** A letter as it is issued: the PDF is kept sealed with its hash. */
export interface Letter {
  readonly kind: LetterKind;
  readonly language: Language;
  readonly document: CaseDocument;
  readonly pages: number;
  readonly registerVersion: string;
  /** The text it was written from: `original` or the number of a version, and the first digits of its SHA-256. */
  readonly templateVersion?: string;
  /** What the check before issue found and staff sent all the same, each with why. */
  readonly findings?: readonly { readonly code: string; readonly reason: string }[];
  /** What it tells of the end of a restriction (Art. 18(3)). */
  readonly told?: Told;
  /** Why it is issued again. */
  readonly reason?: string;
  /** From 1, counting how many times this letter was issued in this language; absent in old books: 1. */
  readonly version?: number;
  /** The document this one stands in place of; it is kept. */
  readonly replaces?: string;
  readonly draftedBy?: string;
  readonly approvedBy?: string;
}

/** A letter of a case, and when it was issued. */
export interface IssuedLetter extends Letter {
  readonly issuedAt: string;
  /** When its pages were destroyed by a retention rule, ISO 8601; what stands here is what is left of it. */
  readonly disposedAt?: string;
}
