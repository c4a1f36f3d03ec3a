import { useKept } from '../../../components/unsaved/use-kept.ts';

export const extents = ['all', 'period', 'cases'] as const;
type Extent = (typeof extents)[number];

/** Which cases a reader is to be shown: all that the team reads, those of a period, or some by their numbers. */
export function useGiven() {
  const [extent, setExtent] = useKept<Extent>('extent', 'all');
  const [from, setFrom] = useKept('from', '');
  const [to, setTo] = useKept('to', '');
  const [cases, setCases] = useKept('cases', '');
  const references = cases.split(/[\s,;]+/).filter(Boolean);
  const wanted = {
    all: undefined,
    period: { references: [], period: { from, to } },
    cases: { references },
  }[extent];
  const isSaid = {
    all: true,
    period: from !== '' && to !== '' && from <= to,
    cases: references.length > 0,
  }[extent];
  return {
    fields: { extent, setExtent, from, setFrom, to, setTo, cases, setCases },
    /** What is asked for; `undefined` for all. */
    wanted,
    /** Whether that is said whole. */
    isSaid,
  };
}
