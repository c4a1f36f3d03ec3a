import * as casefile from './case.ts';
import * as caseImport from './case-import.ts';
import * as caseRegister from './case-register.ts';
import * as clash from './clash.ts';
import * as clock from './clock.ts';
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
import { grounds } from './disclosure.ts';
import * as verification from './verification.ts';
import * as workflow from './workflow.ts';
import * as deadline from './deadline.ts';
import type { sv, wholeSv } from '../sv/words.ts';
import type { Shape } from '../shape.ts';

/** What screen, letter, calendar file, command line and audit share, in English. */
export const en: Shape<typeof sv> = {
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

/** With what no screen says itself. */
export const wholeEn: Shape<typeof wholeSv> = { ...en, evidence, figures };
