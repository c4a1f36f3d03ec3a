import type { CaseKind } from '#domain/case/kind.ts';
import type { MeasureKind } from '#domain/case/measures/facts.ts';

const usual: Partial<Readonly<Record<CaseKind, MeasureKind>>> = {
  rectification: 'corrected',
  erasure: 'erased',
  objection: 'stopped',
  restriction: 'stopped',
  portability: 'transmitted',
};

/** What is most often done in a case of a kind: where the form begins. */
export const usualMeasure = (kind: CaseKind): MeasureKind => usual[kind] ?? 'corrected';
