import type { Words } from '../../messages/use-words.ts';
import type { Stop } from './stops-of.ts';

/** What leads to a stop, in a few letters: `+1 month`, `+4 days`. */
export function sayAdded({ what, added }: Stop, t: Words): string {
  switch (what) {
    case 'month':
      return t('desk.clock.addMonth');
    case 'months':
      return t('desk.clock.addMonths');
    case 'restarted':
      return t('desk.clock.restart');
    case 'hours':
      return t('desk.clock.addHours', { hours: added });
    case 'paused':
    case 'moved':
      return t('desk.clock.days', { count: added });
    default:
      return '';
  }
}
