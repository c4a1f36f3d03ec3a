import { ok, refuse } from '../../result.ts';
import type { Decisions } from '../topic.ts';
import type { PortabilityCommand } from './command.ts';

/** What assessing a data set does; see `decide`. Only data that are in the case can be assessed. */
export const portabilityDecisions: Decisions<PortabilityCommand> = {
  'assess-portability': ({ collections }, { set }) =>
    collections.some(({ system }) => system === set.system)
      ? ok([{ type: 'portability-assessed', set }])
      : refuse({ code: 'system-unknown', system: set.system }),
};
