import { ok, refuse } from '../../result.ts';
import type { Case } from '../case.ts';
import { endedPause } from '../clock/pausing.ts';
import { refuseAnswering, refuseDisclosure } from '../disclosure.ts';
import { happened } from '../happened.ts';
import { needsIdentity } from '../kind.ts';
import { nextId } from '../next-id.ts';
import { refuseTime } from '../refuse-order.ts';
import type { Decided, Decision, Decisions } from '../topic.ts';
import { wordless } from '../wordless.ts';
import type { WorkCommand } from './command.ts';

type Contacting = Extract<WorkCommand, { type: 'log-contact' }>;

/** What a command on the work around a case does, whether it is open or closed; see `decide`. */
export const workDecisions: Decisions<WorkCommand, Case> = {
  'add-task': ({ tasks }, { title, owner, dueOn }, { ordinal }) =>
    wordless(title) ??
    ok([{ type: 'task-added', id: nextId('t', tasks.length, ordinal), title, owner, dueOn }]),
  'complete-task': (before, { id }) => {
    const task = openTask(before, id);
    if (!task) return refuse({ code: 'item-unknown', id });
    return ok([{ type: 'task-completed', id, title: task.title }]);
  },
  'drop-task': (before, { id, reason }) => {
    const task = openTask(before, id);
    if (!task) return refuse({ code: 'item-unknown', id });
    return wordless(reason) ?? ok([{ type: 'task-dropped', id, title: task.title, reason }]);
  },
  'log-contact': logContact,
  'attach-file': (_, { document, note }) => ok([{ type: 'file-attached', document, note }]),
  'link-case': (before, { reference, relation }) => {
    const known = before.links.some((link) => link.reference === reference);
    if (known || reference === before.reference) return refuse({ code: 'nothing-changed' });
    return ok([{ type: 'case-linked', reference, relation }]);
  },
  'unlink-case': ({ links }, { reference }) =>
    links.some((link) => link.reference === reference)
      ? ok([{ type: 'case-unlinked', reference }])
      : refuse({ code: 'item-unknown', id: reference }),
  'give-evidence': (_, { type: _type, ...given }) =>
    wordless(given.reason) ?? ok([{ type: 'evidence-given', ...given }]),
  'take-copy': (_, { name, way }) => ok([{ type: 'copy-taken', name, way }]),
};

/** An answer given on the telephone discloses as much as a letter does. */
function logContact(
  before: Case,
  { direction, channel, summary, answers = false, at }: Contacting,
  { at: now }: Decision,
): Decided {
  const discloses = answers && needsIdentity(before.kind);
  return (
    wordless(summary) ??
    (discloses ? refuseDisclosure(before) : undefined) ??
    (answers ? refuseAnswering(before) : undefined) ??
    refuseTime(at, before.receivedAt, now) ??
    ok([
      ...(direction === 'in' ? endedPause(before, at) : []),
      { type: 'contact-logged', direction, channel, summary, answers, ...happened(at) },
    ])
  );
}

const openTask = ({ tasks }: Case, id: string) =>
  tasks.find((task) => task.id === id && task.state === 'open');
