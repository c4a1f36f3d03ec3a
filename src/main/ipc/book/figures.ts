import type { Handlers } from '#shared/contract/contract.ts';
import { saveFigures } from '../../casework/figures/save-figures.ts';
import { showFigures } from '../../casework/figures/show-figures.ts';
import { withWork, type Counter } from '../with-work.ts';

/** The figures of a period, on screen and as files. */
export const figureHandlers = (
  counter: Counter,
): Pick<Handlers, Extract<keyof Handlers, `figures:${string}`>> => ({
  'figures:show': withWork(counter, showFigures),
  'figures:save': withWork(counter, saveFigures),
});
