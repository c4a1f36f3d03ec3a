import type { CaseKind } from '#domain/case/kind.ts';

/** The parts of a case, in the order work goes. */
export type Section = 'messages' | 'breach' | 'data' | 'letters' | 'story';

/** The parts that a case of a kind has. */
export function sectionsOf(kind: CaseKind): readonly Section[] {
  const own: readonly Section[] = kind === 'breach' ? ['breach'] : [];
  return ['messages', ...own, 'data', 'letters', 'story'];
}
