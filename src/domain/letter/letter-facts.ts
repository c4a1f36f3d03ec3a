import type { SupervisoryAuthority } from '../register/supervisory-authority.ts';

/** Who writes: the controller as letters name it. Empty strings are left out. */
export interface Sender {
  readonly name: string;
  /** Postal address, one line per element; may be empty. */
  readonly address: readonly string[];
  readonly email: string;
  /** How to reach the data protection officer, '' where there is none. */
  readonly dataProtectionOfficer: string;
}

/** What every letter must be told, because the domain knows no clock and no settings. */
export interface LetterFacts {
  /** The date of the letter in the controller's zone, `YYYY-MM-DD`. */
  readonly date: string;
  /** The controller's zone, such as `Europe/Stockholm`: receipts are dated by it. */
  readonly zone: string;
  readonly sender: Sender;
  /** The authority in force on the letter's date. */
  readonly authority: SupervisoryAuthority;
}
