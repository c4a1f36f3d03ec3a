import { ok, refuse } from '../../result.ts';
import { happened } from '../happened.ts';
import { refuseTime } from '../refuse-order.ts';
import type { Decisions } from '../topic.ts';
import { wordless } from '../wordless.ts';
import type { RoleCommand } from './command.ts';

/** What a command on whose data they are does; see `decide`. */
export const roleDecisions: Decisions<RoleCommand> = {
  'decide-role': (before, command) => {
    const { reason } = command;
    if (command.role === 'controller') {
      if (before.role.is === 'controller') return refuse({ code: 'nothing-changed' });
      return ok([{ type: 'role-decided', role: { is: 'controller', reason } }]);
    }
    const controller = command.controller.trim();
    if (!controller) return refuse({ code: 'controller-missing' });
    if (before.role.is === 'processor' && before.role.controller === controller) {
      return refuse({ code: 'nothing-changed' });
    }
    return ok([{ type: 'role-decided', role: { is: 'processor', controller, reason } }]);
  },
  forward: (before, { to, how, at }, { at: now }) => {
    if (before.role.is !== 'processor') return refuse({ code: 'not-processor' });
    return (
      wordless(to) ??
      wordless(how) ??
      refuseTime(at, before.receivedAt, now) ??
      ok([{ type: 'case-forwarded', to, how, ...happened(at) }])
    );
  },
};
