import { ok, refuse } from '../../result.ts';
import type { OpenCase } from '../case.ts';
import { refuseRefused } from '../ending/refuse-ground.ts';
import { nextId } from '../next-id.ts';
import type { Decisions } from '../topic.ts';
import { wordless } from '../wordless.ts';
import type { AreaCommand } from './command.ts';

/** What asking for data, and handing a case over, does; see `decide`. */
export const areaDecisions: Decisions<AreaCommand> = {
  'ask-area': ({ areas }, { system, colleague, dueOn }, { ordinal }) =>
    wordless(system) ??
    ok([{ type: 'area-asked', id: nextId('a', areas.length, ordinal), system, colleague, dueOn }]),
  'chase-area': (before, { id }) => {
    const area = pending(before, id);
    if (!area) return refuse({ code: 'item-unknown', id });
    const { system, colleague } = area;
    return ok([{ type: 'area-chased', id, system, colleague }]);
  },
  'receive-area': ({ areas, kind }, { id, holdsData, note, withheld }) => {
    const area = areas.find((asked) => asked.id === id);
    if (!area) return refuse({ code: 'item-unknown', id });
    if (withheld && !holdsData) return refuse({ code: 'nothing-withheld' });
    const refused = withheld && refuseRefused(kind, withheld);
    const answer = { holdsData, note, ...(withheld && { withheld }) };
    return refused ?? ok([{ type: 'area-received', id, system: area.system, ...answer }]);
  },
  'hand-over': (before, { handler, note }) => {
    if (!handler.trim()) return refuse({ code: 'handler-missing' });
    if (handler === before.handler) return refuse({ code: 'nothing-changed' });
    return wordless(note) ?? ok([{ type: 'case-handed-over', handler, note }]);
  },
};

const pending = ({ areas }: OpenCase, id: string) =>
  areas.find((area) => area.id === id && area.state === 'asked');
