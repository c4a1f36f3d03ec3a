import { isExtendable } from '#domain/case/kind.ts';
import type { CaseView } from '#shared/views/views.ts';
import type { ClockDialogs } from '../../components/dialogs/dialog-store.ts';
import type { Word } from '../../messages/use-words.ts';
import { pausesIn } from './pauses-in.ts';

interface Action {
  readonly word: Word;
  readonly dialog: ClockDialogs;
}

/** What can be done about the date: the usual as buttons, mistakes and exceptions in a menu. */
export interface ClockActions {
  readonly usual: readonly Action[];
  readonly more: readonly Action[];
}

/**
 * What can be done about the clock of a case as it stands. The 72 hours of a breach can be neither extended nor
 * paused; a period is extended once, and for an objection to marketing never. The day of an authority is its own.
 */
export function clockActionsOf(view: CaseView): ClockActions {
  const { reference, status, clock, country, countryOverridden } = view;
  const override: Action = {
    word: 'desk.clock.overrideCountry',
    dialog: { type: 'override-country', reference, country: countryOverridden ? country : 'own' },
  };
  if (view.kind === 'breach') return { usual: [], more: [override] };
  if (view.kind === 'authority-inquiry') return { usual: [], more: [] };
  const extended = clock.some(({ type }) => type === 'extended');
  const usual: Action[] = [
    status === 'waiting'
      ? { word: 'desk.clock.resumeNow', dialog: { type: 'resume', reference } }
      : { word: 'desk.clock.pauseNow', dialog: { type: 'pause', reference } },
  ];
  const more: Action[] = [];
  if (extended) {
    more.push({
      word: 'desk.clock.withdrawExtension',
      dialog: { type: 'withdraw-extension', reference },
    });
  } else if (isExtendable(view.kind))
    usual.push({ word: 'desk.clock.extendNow', dialog: { type: 'extend', reference } });
  if (pausesIn(clock).length > 0) {
    more.push({
      word: 'desk.clock.withdrawPause',
      dialog: { type: 'withdraw-pause', reference, clock },
    });
  }
  return { usual, more: [...more, override] };
}
