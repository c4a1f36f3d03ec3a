import type { Case } from '../../case/case.ts';
import { breachAnswers } from '../known/breach-answers.ts';
import { complaintAnswers } from '../known/complaint-answers.ts';
import { inquiryAnswers } from '../known/inquiry-answers.ts';
import type { Knowing } from '../known/knowing.ts';
import { measureAnswers } from '../known/measure-answers.ts';
import { recipientAnswers } from '../known/recipient-answers.ts';
import { requestAnswers } from '../known/request-answers.ts';
import { restrictionAnswers } from '../known/restriction-answers.ts';
import type { Answers } from './questions.ts';

/** What the case itself answers, in the letter's language where it is not in staff's own words; they may put it otherwise. */
export const knownAnswers = (subject: Case, knowing: Knowing): Answers => ({
  ...requestAnswers(subject, knowing),
  ...measureAnswers(subject, knowing),
  ...restrictionAnswers(subject, knowing),
  ...recipientAnswers(subject, knowing),
  ...complaintAnswers(subject),
  ...breachAnswers(subject, knowing),
  ...inquiryAnswers(subject),
});
