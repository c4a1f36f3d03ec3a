import { type CaseKind, needsNobody } from '#domain/case/kind.ts';
import type { CaseView } from '#shared/views/views.ts';
import type { Words } from './use-words.ts';

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

/** That nobody is named; '' of a kind that nobody need ask for. */
export const sayUnnamed = (kind: CaseKind, t: Words): string =>
  needsNobody(kind) ? '' : t('desk.cases.requesterUnknown');

/** Who asks; of a kind that nobody need ask for, what it is. */
export const sayRequester = (
  { requester, kind }: { readonly requester: string; readonly kind: CaseKind },
  t: Words,
): string => requester || sayUnnamed(kind, t) || t(`case.kinds.${kind}`);

/** Who acts for the requester, and whether they may; '' for nobody. */
export function sayRepresentative({ representative }: CaseView, t: Words): string {
  if (!representative) return '';
  const { name, relation, authority } = representative;
  const shown = authority.shown ? authority.note : t('desk.steps.authorityMissing');
  return [name, relation, shown].filter(Boolean).join('\n');
}

/** Whose data they are; '' until it is decided. */
export function sayRole({ role }: CaseView, t: Words): string {
  if (role.is === 'undecided') return '';
  return role.is === 'controller'
    ? t('desk.steps.controller')
    : `${t('desk.steps.processor')}: ${role.controller}`;
}
