import { ok, refuse } from '../../result.ts';
import type { Case } from '../case.ts';
import type { Decisions } from '../topic.ts';
import { wordless } from '../wordless.ts';
import type { ClashCommand } from './command.ts';

/** What choosing a side does, in an open case or a closed one; see `decide`. */
export const clashDecisions: Decisions<ClashCommand, Case> = {
  'settle-clash': ({ clashes }, { clash: id, side, reason }) => {
    const clash = clashes.find((standing) => standing.id === id);
    const chosen = clash?.sides.find(({ events }) => events.some(({ key }) => key === side));
    if (!clash || !chosen) return refuse({ code: 'clash-unknown' });
    const { topic } = clash;
    return wordless(reason) ?? ok([{ type: 'clash-settled', topic, chosen: side, reason }]);
  },
};
