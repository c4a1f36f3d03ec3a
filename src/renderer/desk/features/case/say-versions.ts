import type { CaseView } from '#shared/views/views.ts';
import type { Words } from '../../messages/use-words.ts';

/** Which version of the record of processing the case rests on: one sentence where one version is all there is. */
export function sayVersions(
  { received, answered, current }: CaseView['registerVersions'],
  t: Words,
): string {
  const answer = answered || current;
  if (received === answer) return t('desk.casefile.versionOnly', { version: answer });
  const then = received || t('desk.casefile.versionNone');
  return [
    t('desk.casefile.versionReceived', { version: then }),
    t(answered ? 'desk.casefile.versionAnswered' : 'desk.casefile.versionNow', { version: answer }),
  ].join('\n');
}
