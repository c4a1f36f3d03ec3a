import type { DueDate } from '../deadline/due-date.ts';
import type { OwnMessage } from '../disclosure/own-messages/outgoing-messages.ts';
import type { Withheld } from '../disclosure/withheld.ts';
import type { DataTable } from '../register/recognise-categories.ts';
import type { NamedMapping } from '../register/system-mapping.ts';
import type { Look } from './letterhead/letterhead.ts';
import type { SupervisoryAuthority } from '../register/supervisory-authority.ts';
import type { Answers } from './answers/questions.ts';

/** Who writes: the controller as letters name it. Empty strings are left out. */
export interface Sender {
  readonly name: string;
  /** Postal address, one line per element; may be empty. */
  readonly address: readonly string[];
  readonly email: string;
  readonly phone: string;
  /** How to reach the data protection officer, '' where there is none. */
  readonly dataProtectionOfficer: string;
  /** Who signs; both '' where the case's handler does. */
  readonly signature: { readonly name: string; readonly title: string };
}

/** What a letter must be told, because the domain knows no clock, no settings and no files. */
export interface LetterFacts {
  /** The date of the letter in the controller's zone, `YYYY-MM-DD`. */
  readonly date: string;
  /** The controller's zone, such as `Europe/Stockholm`: receipts are dated by it. */
  readonly zone: string;
  readonly sender: Sender;
  /** The company's colour and logo; left out for a letter in ink without one. */
  readonly look?: Look;
  /** The authority in force on the letter's date. */
  readonly authority: SupervisoryAuthority;
  /** When the answer is due; in the notice of an extension, with it. */
  readonly due: DueDate;
  /** When it would be due without an extension, and with one (Art. 12(3)); the same for a breach. */
  readonly firstDue: DueDate;
  readonly extendedDue: DueDate;
  /** What staff have answered and the case knows. */
  readonly answers: Answers;
  /** The tables collected for the answer, whole, in the order they are to be shown, as they leave the house. */
  readonly tables: readonly DataTable[];
  /** The systems that hold something about the person, whether or not it goes out. */
  readonly heldIn: readonly string[];
  /** What each system's data are in the terms of the record. */
  readonly mappings: readonly NamedMapping[];
  /** How many months after its closing the case itself is kept. */
  readonly caseKeptMonths: number;
  /** Whether the data hold a special category (Art. 9), as far as the review of them shows. */
  readonly showsSpecial: boolean;
  /** What the requester wrote to us themselves, as it leaves the house. */
  readonly messages: readonly OwnMessage[];
  /** What the tables and messages do not show, and why (Art. 15(4)). */
  readonly withheld: readonly Withheld[];
}

/** Whether any system holds anything; if not, only the request itself is held. */
export const holdsData = ({ tables, heldIn }: Pick<LetterFacts, 'tables' | 'heldIn'>): boolean =>
  heldIn.length > 0 || tables.some((table) => table.rows.length > 0);
