import { noteChange } from '../ask/book-changes.ts';
import { ombud } from '../bridge.ts';
import { noteExchange } from '../features/settings/exchange/exchange-view.ts';
import { noteChecked } from '../components/labels/use-checks.ts';
import { forgetClosedDialogs } from '../components/dialogs/place-of.ts';
import { followForms, keepForms } from '../components/unsaved/keep-forms.ts';
import { takeMail } from '../features/intake/take-files.ts';
import { noteKept } from '../features/cases/saved/saved-store.ts';
import { noteTextsRead } from '../features/cases/search/texts-read.ts';
import { followInbox } from '../features/intake/follow-inbox.ts';
import { keepEdits } from '../features/intake/keep-edits.ts';
import { reportPresence, useLockNear } from './presence.ts';

/** Listens to what main tells without being asked; gives back how to stop. */
export function subscribeToMain(): () => void {
  const stops = [
    ombud.onBookChanged(({ seq }) => noteChange(seq)),
    ombud.onUnsavedChanged(followForms),
    ombud.onSearchesChanged(noteKept),
    ombud.onInboxChanged(followInbox),
    ombud.onMenuChosen(async (chosen) => {
      const { followMenu } = await import('./follow-menu.ts');
      await followMenu(chosen);
    }),
    ombud.onMailCame(takeMail),
    ombud.onTextsRead(noteTextsRead),
    ombud.onLockNear(({ seconds }) => useLockNear.setState({ seconds })),
    ombud.onExchanged(() => noteExchange()),
    ombud.onChecked(() => noteChecked()),
    reportPresence(window),
    forgetClosedDialogs(),
    keepForms(),
    keepEdits(),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}
