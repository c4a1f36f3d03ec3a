import { claimFindings } from './claim-findings.ts';
import { dateFindings } from './date-findings.ts';
import { type Finding, severities } from './finding.ts';
import { othersFindings } from './others-findings.ts';
import { identityFindings } from './identity-findings.ts';
import { type PreSend, toRequester } from './pre-send.ts';
import { reasonFindings } from './reason-findings.ts';
import { signatureFindings } from './signature-findings.ts';
import { summaryFindings } from './summary-findings.ts';
import { tongueFindings } from './tongue-findings.ts';
import { timeFindings } from './time-findings.ts';

/**
 * Reads a letter as the requester will: every ground for complaint it gives, the gravest first. Pure.
 *
 * @example an answer dated 6 November to a request of 5 October gives `late`, one day
 */
export function preSendCheck(letter: PreSend): readonly Finding[] {
  const found = [
    ...claimFindings(letter),
    ...dateFindings(letter),
    ...timeFindings(letter),
    ...identityFindings(letter),
    ...formFindings(letter),
    ...reasonFindings(letter),
    ...summaryFindings(letter),
    ...othersFindings(letter),
    ...tongueFindings(letter),
    ...signatureFindings(letter),
  ];
  return severities.flatMap((grave) => found.filter(({ severity }) => severity === grave));
}

/** Art. 12(1): intelligible to this person. Art. 12(3): an electronic request gets an electronic answer. */
function formFindings(letter: PreSend): Finding[] {
  const { subject, language } = letter;
  if (!toRequester(letter)) return [];
  const found: Finding[] = [];
  if (language !== subject.language) {
    const facts = { wrote: subject.language, answer: language };
    found.push({ code: 'wrong-language', severity: 'risk', facts, mend: 'language' });
  }
  if (subject.channel === 'email' && subject.requester.email.trim() === '') {
    found.push({ code: 'wrong-medium', severity: 'risk', facts: {}, mend: 'requester' });
  }
  return found;
}
