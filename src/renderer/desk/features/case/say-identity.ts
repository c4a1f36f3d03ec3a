import type { CaseView } from '#shared/views.ts';
import type { Words } from '../../messages/use-words.ts';

/** What is known of who the requester is, in the words of whoever settled it. */
export function sayIdentity(identity: CaseView['identity'], t: Words): string {
  switch (identity.state) {
    case 'confirmed':
      return identity.note;
    case 'asked':
      return t('desk.casefile.identityAsked', { means: t(`workflow.means.${identity.means}`) });
    case 'not-needed':
      return t('desk.casefile.identityNotNeeded', { reason: identity.reason });
    case 'failed':
      return t('desk.casefile.identityFailed', { reason: identity.reason });
    default:
      return t('desk.casefile.identityUnconfirmed');
  }
}
