import { dataPackage } from '../../retention/data-package.ts';
import { refuseDisposal } from '../../retention/refuse-disposal.ts';
import { ok, refuse } from '../../result.ts';
import type { Case } from '../case.ts';
import type { Decisions } from '../topic.ts';
import { wordless } from '../wordless.ts';
import type { DisposalCommand } from './command.ts';

/** What disposing of a closed case's data does; see `decide`. */
export const disposalDecisions: Decisions<DisposalCommand, Case> = {
  'dispose-data': (before, { rule }) => {
    const refused = wordless(rule) ?? refuseDisposal(before);
    if (refused) return refused;
    const blobs = dataPackage(before).map(({ blob }) => blob);
    return blobs.length > 0
      ? ok([{ type: 'data-disposed', rule, blobs }])
      : refuse({ code: 'data-gone', reference: before.reference });
  },
};
