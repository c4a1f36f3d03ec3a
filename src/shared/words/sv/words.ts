import * as casefile from './case.ts';
import * as caseImport from './case-import.ts';
import * as caseRegister from './case-register.ts';
import * as clash from './clash.ts';
import * as clock from './clock.ts';
import { grounds } from './disclosure.ts';
import * as deadline from './deadline.ts';
import * as evidence from './evidence.ts';
import * as exchange from './exchange.ts';
import * as figures from './figures.ts';
import * as intake from './intake.ts';
import { findings } from './letter/letter-findings.ts';
import * as letters from './letter/letter-questions.ts';
import * as passphrase from './passphrase.ts';
import { refusals } from './refusals/refusals.ts';
import * as register from './register.ts';
import * as retention from './retention.ts';
import { timeline } from './timeline.ts';
import * as undrawable from './undrawable.ts';
import * as verification from './verification.ts';
import * as workflow from './workflow.ts';

/**
 * The words that screen, letter, calendar file, command line and audit share, so that all say the same.
 * Swedish sets the shape; English must have every key of it. Desk-only words are in `renderer/desk/messages`.
 */
export const sv = {
  case: casefile,
  caseImport,
  caseRegister,
  clash,
  clock,
  deadline,
  exchange,
  grounds,
  intake,
  letters: { ...letters, findings },
  passphrase,
  refusals,
  register,
  retention,
  timeline,
  undrawable,
  verification,
  workflow,
};

/** With what no screen says itself: a screen shows of figures what it is given, and of an evidence pack nothing. */
export const wholeSv = { ...sv, evidence, figures };
