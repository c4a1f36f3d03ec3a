import type { Language } from '#domain/case/case.ts';
import { useDialog } from '../components/dialog-store.ts';
import { ombud } from '../bridge.ts';
import { useToasts } from '../components/toast-store.ts';
import { clearFilter } from '../features/cases/filter-store.ts';
import { useDrafts } from '../features/intake/draft-store.ts';
import { speak } from '../messages/i18n.ts';
import { goTo } from '../route.ts';
import { type Status, useStatus } from './status-store.ts';

/** Takes over what main says of itself. */
export function enter(status: Status): void {
  speak(status.language);
  useStatus.setState({ status });
}

export async function refreshStatus(): Promise<void> {
  const status = await ombud.app.status(undefined);
  if (status.ok) enter(status.value);
}

export async function changeLanguage(language: Language): Promise<void> {
  speak(language);
  const status = await ombud.app.speak({ language });
  if (status.ok) enter(status.value);
}

/** Locks the book and forgets what the person had open: nothing of a case may stay in the window. */
export async function lock(): Promise<void> {
  const status = await ombud.book.lock(undefined);
  if (!status.ok) return;
  useDrafts.getState().forget();
  // A search is often a name.
  clearFilter();
  useToasts.setState({ toasts: [] });
  useDialog.setState({ dialog: undefined });
  goTo({ page: 'cases' });
  enter(status.value);
}
