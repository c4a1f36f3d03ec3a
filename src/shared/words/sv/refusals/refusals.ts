import type { Refusal } from '../../../refusal.ts';
import { refusals as clock } from './clock-refusals.ts';
import { refusals as onCase } from './case-refusals.ts';
import { refusals as retention } from './retention-refusals.ts';
import { refusals as calendar } from './calendar-refusals.ts';
import { refusals as evidence } from './evidence-refusals.ts';
import { refusals as letter } from './letter-refusals.ts';
import { refusals as file } from './file-refusals.ts';
import { refusals as table } from './table-refusals.ts';
import { refusals as shown } from './window-refusals.ts';
import { refusals as book } from './book-refusals.ts';
import { refusals as secret } from './secret-refusals.ts';
import { refusals as disk } from './disk-refusals.ts';
import { refusals as door } from './door-refusals.ts';
import { refusals as carrier } from './carrier-refusals.ts';
import { refusals as disclosure } from './disclosure-refusals.ts';
import { refusals as deadline } from '../deadline.ts';
import { refusals as officer } from './officer-refusals.ts';
import { workflowRefusals } from './refusals-workflow.ts';
import { refusals as letterhead } from './letterhead-refusals.ts';
import { refusals as reason } from './reason-refusals.ts';
import { refusals as suppression } from './suppression-refusals.ts';
import { refusals as register } from './register-refusals.ts';
import { refusals as backup } from './backup-refusals.ts';
import { refusals as security } from './security-refusals.ts';
import { refusals as practice } from './practice-refusals.ts';

/** What the person reads when something is refused: what happened, and what to do. `{{…}}` are the refusal's facts. */
export const refusals = {
  ...clock,
  ...onCase,
  ...retention,
  ...calendar,
  ...evidence,
  ...letter,
  ...file,
  ...table,
  ...shown,
  ...book,
  ...secret,
  ...disk,
  ...door,
  ...carrier,
  ...practice,
  ...officer,
  ...workflowRefusals,
  ...deadline,
  ...disclosure,
  ...letterhead,
  ...register,
  ...backup,
  ...security,
  ...reason,
  ...suppression,
} satisfies Record<Refusal['code'], { title: string; advice: string }>;
