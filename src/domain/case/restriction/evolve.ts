import type { Changes } from '../topic.ts';
import { isRestricted, type Restriction, type Told } from './facts.ts';
import type { RestrictionEvent } from './event.ts';

/** How a case changes with a restriction of processing; see `evolve`. */
export const restrictionChanges: Changes<RestrictionEvent> = {
  'processing-restricted': (before, { what, ground, happenedAt }, at) => ({
    ...before,
    restriction: { state: 'restricted', what, ground, since: happenedAt ?? at },
  }),
  'lifting-announced': (before, { happenedAt, liftsOn, reason }, at) => ({
    ...before,
    restriction: announced(before.restriction, happenedAt ?? at, {
      ...(liftsOn !== undefined && { liftsOn }),
      ...(reason !== undefined && { reason }),
    }),
  }),
  'restriction-lifted': (before, { reason }, at) => {
    // Its beginning may be left out while a clash stands.
    if (before.restriction.state === 'none') return before;
    const { what, ground, since } = before.restriction;
    return {
      ...before,
      restriction: { state: 'lifted', what, ground, since, liftedAt: at, reason },
    };
  },
};

/** The restriction after the requester was told that it ends, for the first time or anew; one that is none or over stays so. */
export function announced(restriction: Restriction, announcedAt: string, told: Told): Restriction {
  if (!isRestricted(restriction)) return restriction;
  const { what, ground, since } = restriction;
  return { what, ground, since, state: 'announced', announcedAt, ...told };
}
