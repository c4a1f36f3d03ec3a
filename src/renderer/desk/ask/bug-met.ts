import { failedAt } from '#shared/failed-at.ts';
import { ombud } from '../bridge.ts';

/** The places that main takes of one bug. */
const most = 20;

/** Has main note where this page failed, and gives the id by which it is found in the log. */
export function bugMet(error: unknown) {
  const id = crypto.randomUUID().slice(0, 8);
  const place = failedAt(error).split(' ').slice(0, most).join(' ');
  // Where main is gone, nobody is left to note it.
  ombud.presence.failed({ id, place }).catch(() => undefined);
  return { code: 'unexpected', id } as const;
}
