import { t } from 'i18next';
import type { Request } from '#shared/contract/contract.ts';
import { refusalText } from '#shared/words/refusal-text.ts';
import { answered } from '../ask/answered.ts';
import { ombud } from '../bridge.ts';
import { sayToast } from './notices/toast-store.ts';

/** Shows a case in a window of its own, beside this one. */
export async function openWindow(at: Request<'desk:open-window'>): Promise<void> {
  const opened = await answered(ombud.windows.openWindow(at));
  if (!opened.ok) sayToast({ tone: 'refused', ...refusalText(t, opened.error) });
}
