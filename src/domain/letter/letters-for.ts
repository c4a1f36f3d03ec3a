import type { LetterKind } from '../case/case.ts';
import type { CaseKind } from '../case/kind.ts';

/** The letters a case of a kind can be answered with: every one is acknowledged, an access request also gets its summary (Art. 15). */
export const lettersFor = (kind: CaseKind): readonly LetterKind[] =>
  kind === 'access' ? ['acknowledgement', 'access-summary'] : ['acknowledgement'];
