import type { Pushes } from '#shared/pushes.ts';
import { openAbout } from '../components/about-store.ts';
import { openDialog } from '../components/dialogs/dialog-store.ts';
import { openHelp } from '../components/help/help-store.ts';
import { openWindow } from '../components/open-window.ts';
import { goTo, parseRoute } from '../route.ts';
import { statusKnown } from '../status/status-store.ts';

/** Does what was chosen in the window's menu, once the desk is there. A dialog that is open is answered first. */
export async function followMenu(chosen: Pushes['menu:chosen']): Promise<void> {
  // A window that was opened for it hears of it before it knows whose desk this is.
  const status = await statusKnown();
  const command = 'command' in chosen ? chosen.command : undefined;
  if (command === 'about') return openAbout();
  if (status.state !== 'open' || document.querySelector('[role="dialog"]')) return;
  if ('reference' in chosen) return goTo({ page: 'case', reference: chosen.reference });
  if (command === 'new-case') {
    if (status.role !== 'reader') openDialog({ type: 'log-case' });
  } else if (command === 'own-window') {
    const route = parseRoute(window.location.hash);
    if (route.page === 'case') void openWindow({ reference: route.reference });
  } else if (command === 'commands' || command === 'keys') openDialog({ type: command });
  else if (command === 'help') openHelp();
  else if (command) goTo({ page: command });
}
