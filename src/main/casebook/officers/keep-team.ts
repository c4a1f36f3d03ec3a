import { placeKey } from '#domain/team/order.ts';
import { removedOfficers } from '#domain/team/team.ts';
import type { Parts } from '../opening/parts.ts';

/**
 * Follows what the team's events ask of this computer: the keys of epochs are taken out of the log, and officers who were
 * removed open the book here no more. Whoever is at work stays: what they had they have.
 */
export async function keepTeam({ roster, keys }: Pick<Parts, 'roster' | 'keys'>): Promise<void> {
  const { team } = roster;
  const wraps = epochsBegun(roster).flatMap(({ epoch, wraps: sealed }) => {
    const wrap = sealed[keys.officer];
    return wrap === undefined ? [] : { epoch, wrap };
  });
  await keys.takeEpochs(wraps);
  await keys.dropOfficers(new Set(removedOfficers(team).map(({ id }) => id)));
}

/** The epochs that were begun by who had the right to. */
export const epochsBegun = ({ entries, team }: Parts['roster']) =>
  entries.flatMap((entry) =>
    entry.open.type === 'epoch-begun' && !team.refused.has(placeKey(entry)) ? entry.open : [],
  );
