import type { Language } from '#domain/case/case.ts';
import { answered } from '../ask/answered.ts';
import { useDialog } from '../components/dialogs/dialog-store.ts';
import { ombud } from '../bridge.ts';
import { useToasts } from '../components/notices/toast-store.ts';
import { clearFilter } from '../features/cases/filter-store.ts';
import { useDrafts } from '../features/intake/draft-store.ts';
import { dropDraft } from '../features/register/draft-store.ts';
import { speak } from '../messages/i18n.ts';
import { setZone } from '../messages/zone.ts';
import { goTo } from '../route.ts';
import { type Status, useStatus } from './status-store.ts';

/** What is shown when main cannot even say how it is. */
const unknown = {
  state: 'refused',
  language: 'sv',
  organisation: '',
  handler: '',
  version: '',
} as const satisfies Status;

/** Takes over what main says of itself. An open book is shown once it is known in whose zone its days lie. */
export async function enter(status: Status): Promise<void> {
  speak(status.language);
  if (status.state === 'open') {
    const settings = await answered(ombud.settings.show(undefined));
    if (settings.ok) setZone(settings.value.zone);
  }
  useStatus.setState({ status });
}

export async function refreshStatus(): Promise<void> {
  const status = await answered(ombud.app.status(undefined));
  await enter(status.ok ? status.value : { ...unknown, refusal: status.error });
}

export async function changeLanguage(language: Language): Promise<void> {
  speak(language);
  const status = await ombud.app.speak({ language });
  if (status.ok) await enter(status.value);
}

/** Locks the book and forgets what the person had open: nothing of a case may stay in the window. */
export async function lock(): Promise<void> {
  const status = await ombud.book.lock(undefined);
  if (!status.ok) return;
  useDrafts.getState().forget();
  dropDraft();
  // A search is often a name.
  clearFilter();
  useToasts.setState({ toasts: [] });
  useDialog.setState({ dialog: undefined });
  goTo({ page: 'today' });
  await enter(status.value);
}
