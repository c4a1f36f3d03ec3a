import type { Case } from '../case.ts';
import type { Ground } from './grounds.ts';

/** On which grounds a case was refused, wholly or in part, when it was closed (Art. 12(4)); none for any other. */
export const groundsOf = (subject: Case): readonly Ground[] =>
  subject.state === 'closed' && 'grounds' in subject.ending
    ? subject.ending.grounds.map(({ ground }) => ground)
    : [];
