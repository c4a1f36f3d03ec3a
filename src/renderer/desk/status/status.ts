import type { Language } from '#domain/language.ts';
import { answered } from '../ask/answered.ts';
import { ombud } from '../bridge.ts';
import { bringBack, keepNow } from '../components/unsaved/keep-forms.ts';
import { readLook } from '../look/look-store.ts';
import { speak } from '../messages/i18n.ts';
import { setZone } from '../messages/zone.ts';
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
  await speak(status.language);
  if (status.state === 'open') {
    const settings = await answered(ombud.settings.show(undefined));
    if (settings.ok) setZone(settings.value.zone);
    await readLook();
    await bringBack();
  }
  useStatus.setState({ status, leaving: false });
}

export async function refreshStatus(): Promise<void> {
  const status = await answered(ombud.app.status(undefined));
  await enter(status.ok ? status.value : { ...unknown, refusal: status.error });
}

export async function changeLanguage(language: Language): Promise<void> {
  await speak(language);
  const status = await ombud.app.speak({ language });
  if (status.ok) await enter(status.value);
}

/** Nothing of a case is on the screen from here on. Main locks the book, and gives the window a new page. */
export async function lock(): Promise<void> {
  useStatus.setState({ leaving: true });
  await keepNow();
  const status = await answered(ombud.book.lock(undefined));
  if (!status.ok) await enter({ ...unknown, refusal: status.error });
}
