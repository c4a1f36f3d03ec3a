import type { MendPlace } from '#domain/letter/pre-send/finding.ts';
import type { CaseView } from '#shared/views/views.ts';
import { openDialog } from '../../../components/dialogs/dialog-store.ts';
import { goTo } from '../../../route.ts';

/** The ways from the letters to the rest of the case. */
export interface MendWays {
  readonly view: CaseView;
  readonly onData: () => void;
  readonly onLanguage: () => void;
}

/** What a finding's button does; none where it is mended on this very screen. */
export function mendOf(
  place: MendPlace,
  { view, onData, onLanguage }: MendWays,
): (() => void) | undefined {
  const { reference, requester } = view;
  switch (place) {
    case 'clock':
      return () => openDialog({ type: 'why', reference });
    case 'identity':
      return () => openDialog({ type: 'confirm-identity', reference });
    case 'requester':
      return () => openDialog({ type: 'correct-requester', reference, requester });
    case 'language':
      return onLanguage;
    case 'data':
      return onData;
    case 'template':
      return () => goTo({ page: 'templates' });
    case 'letterhead':
      return () => goTo({ page: 'settings' });
    default:
      return undefined;
  }
}
