import { type ClaimName, deniedClaims } from '../claims/claims.ts';
import type { Finding } from './finding.ts';
import type { PreSend } from './pre-send.ts';

/** What the letter says and its own case denies. */
export const claimFindings = ({ kind, subject, facts }: PreSend): Finding[] =>
  deniedClaims(kind, facts.answers, subject).map((code: ClaimName): Finding => ({
    code,
    severity: 'contradiction',
    facts: {},
    mend: 'questions',
  }));
