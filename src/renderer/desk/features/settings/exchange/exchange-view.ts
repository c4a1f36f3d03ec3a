import { create } from 'zustand';
import type { Response } from '#shared/contract/contract.ts';
import { useAnswer } from '../../../ask/use-answer.ts';
import { ombud } from '../../../bridge.ts';

/** The exchange as main tells of it. */
export type ExchangeView = Extract<Response<'exchange:show'>, { ok: true }>['value'];

/** How many exchanges, or tries at one, main has told of: the reason to read again. */
const useExchanges = create<{ readonly count: number }>(() => ({ count: 0 }));

/** Tells every screen that shows the exchange that it may be old. */
export const noteExchange = () => useExchanges.setState(({ count }) => ({ count: count + 1 }));

/** The exchange as it stands; asked for again with each one. */
export function useExchange() {
  const count = useExchanges((state) => state.count);
  return useAnswer(`exchange ${count}`, () => ombud.exchange.show(undefined));
}
