import { useMemo, useState } from 'react';
import type { Request } from '#shared/contract/contract.ts';
import { isSameOrder } from '#shared/list/arrange.ts';
import { type Arrangement, usualArrangement } from '#shared/list/arrangement.ts';
import { type Lines, type Part, parted, unparted } from '#shared/list/parted.ts';
import { parseQuery } from '#shared/query/parse-query.ts';
import type { Refusal } from '#shared/refusal.ts';
import type { CaseRow } from '#shared/views/views.ts';
import { type PageWindow, pageOf, rowAt } from '../../../ask/page-window.ts';
import { usePageWindow } from '../../../ask/use-page-window.ts';
import { ombud } from '../../../bridge.ts';
import { useCaseSelection } from '../filter-store.ts';
import type { SearchedTexts } from '../search/texts-state.tsx';
import { useTextsRead } from '../search/texts-read.ts';
import { partsOf, questionOf } from './parts-of.ts';
import { useFolded } from './folded-store.ts';

type Wanted = Omit<Request<'cases:list'>, 'offset' | 'limit'>;

export interface Listed {
  /** What was asked for. */
  readonly wanted: Wanted;
  readonly held: PageWindow<CaseRow>;
  /** The parts it is asked for in; nothing while it is read. */
  readonly groups: readonly Part[] | undefined;
  readonly lines: Lines;
  /** The line the person is at. */
  readonly active: number;
  /** The case on it; `undefined` on the head of a part, and while it is read. */
  readonly current: CaseRow | undefined;
  /** Told which rows are in view, so that they are read. */
  readonly onRows: (rows: readonly number[]) => void;
}

interface ShownList {
  readonly listed: Listed | undefined;
  readonly refusal: Refusal | undefined;
  /** Of a search for words: how far the texts in the cases have been read. */
  readonly texts: SearchedTexts | undefined;
}

/** The filtered list as it is arranged, as far as it has been read. */
export function useListed(search: string, { order, group }: Arrangement): ShownList {
  // What nobody chose is left to main, which puts before others what fits a search best.
  const isUsual = isSameOrder(order, usualArrangement.order);
  const wanted: Wanted = {
    search,
    ...(!isUsual && { order }),
    ...(group && { group }),
  };
  const [pages, setPages] = useState('0');
  const [texts, setTexts] = useState<SearchedTexts>();
  const textsRead = useTextsRead();
  const hasWords = useMemo(() => parseQuery(search).words !== '', [search]);
  const { held, refusal } = usePageWindow(
    questionOf(wanted),
    pages.split(',').map(Number),
    async (offset, limit) => {
      const answer = await ombud.cases.list({ ...wanted, offset, limit });
      const { texts: read, unlooked = 0 } = answer.ok ? answer.value : {};
      setTexts(read && { ...read, unlooked });
      return answer;
    },
    hasWords ? textsRead : 0,
  );
  const folded = useFolded((state) => state.folded);
  const groups = useMemo(() => partsOf(held, group), [held, group]);
  const total = held?.total ?? 0;
  const lines = useMemo(
    () => (groups ? parted(groups, folded) : unparted(total)),
    [groups, folded, total],
  );
  const chosen = useCaseSelection((selection) => selection.index);
  if (!held) return { listed: undefined, refusal, texts };
  const active = Math.min(chosen, Math.max(0, lines.count - 1));
  const row = lines.at(active)?.row;
  const current = row === undefined ? undefined : rowAt(held, row);
  const onRows = (rows: readonly number[]) => {
    if (rows.length > 0) setPages([...new Set(rows.map(pageOf))].join());
  };
  return { listed: { wanted, held, groups, lines, active, current, onRows }, refusal, texts };
}
