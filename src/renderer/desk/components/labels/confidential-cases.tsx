import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { Response } from '#shared/contract/contract.ts';
import { useAnswer } from '../../ask/use-answer.ts';
import { ombud } from '../../bridge.ts';

/** What everybody sees of a confidential case, and whether whoever is at work opens it. */
export type ConfidentialCase = Extract<
  Response<'cases:confidential'>,
  { ok: true }
>['value']['rows'][number];

const none: ReadonlyMap<string, ConfidentialCase> = new Map();
const Known = createContext(none);

/** Asks once for all that is drawn inside which cases are confidential. */
export function ConfidentialCases({ children }: { readonly children: ReactNode }) {
  const answer = useAnswer('confidential', () => ombud.cases.confidential(undefined));
  const rows = answer.state === 'ready' ? answer.value.rows : undefined;
  const known = useMemo(
    () => (rows ? new Map(rows.map((row) => [row.reference, row])) : none),
    [rows],
  );
  return <Known value={known}>{children}</Known>;
}

/** The confidential cases, by reference. */
export const useConfidential = (): ReadonlyMap<string, ConfidentialCase> => useContext(Known);
