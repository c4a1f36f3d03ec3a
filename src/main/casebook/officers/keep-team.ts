import { placeKey } from '#domain/team/order.ts';
import type { Parts } from '../opening/parts.ts';

/**
 * Follows what the team's events ask of this computer: the keys of epochs are taken out of the log, and officers who were
 * removed open the book here no more. Whoever is at work stays: what they had they have.
 */
export async function keepTeam({ roster, keys }: Pick<Parts, 'roster' | 'keys'>): Promise<void> {
  const { team } = roster;
  const wraps = roster.entries.flatMap((entry) => {
    const { open } = entry;
    if (open.type !== 'epoch-begun' || team.refused.has(placeKey(entry))) return [];
    const wrap = open.wraps[keys.officer];
    return wrap === undefined ? [] : { epoch: open.epoch, wrap };
  });
  await keys.takeEpochs(wraps);
  const removed = team.officers.filter(({ removedAt }) => removedAt !== undefined);
  await keys.dropOfficers(new Set(removed.map(({ id }) => id)));
}
