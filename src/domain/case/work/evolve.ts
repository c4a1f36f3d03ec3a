import { withTelling } from '../../workflow/judged.ts';
import type { Case } from '../case.ts';
import type { Changes } from '../topic.ts';
import type { WorkEvent } from './event.ts';
import type { DataArea, Task } from './facts.ts';

/** How a case changes with the work around it; see `evolve`. */
export const workChanges: Changes<WorkEvent> = {
  'task-added': (before, { type: _, ...task }) => ({
    ...before,
    tasks: [...before.tasks, { ...task, state: 'open' }],
  }),
  'task-completed': (before, { id }, at) =>
    withTask(before, id, (task) => ({ ...task, state: 'done', at })),
  'task-dropped': (before, { id, reason }) =>
    withTask(before, id, (task) => ({ ...task, state: 'dropped', reason })),
  'area-asked': (before, { type: _, ...area }, at) => ({
    ...before,
    areas: [...before.areas, { ...area, askedAt: at, chasedAt: [], state: 'asked' }],
  }),
  'area-chased': (before, { id }, at) =>
    withArea(before, id, (area) => ({ ...area, chasedAt: [...area.chasedAt, at] })),
  'area-received': (before, { id, holdsData, note, withheld }, at) =>
    withArea(before, id, ({ system, colleague, askedAt, chasedAt, dueOn }) => {
      const asked = { id, system, colleague, askedAt, chasedAt, dueOn };
      const answer = { holdsData, note, ...(withheld && { withheld }) };
      return { ...asked, state: 'received', at, ...answer };
    }),
  'contact-logged': (before, { type: _, happenedAt, ...contact }, at) => ({
    ...before,
    contacts: [...before.contacts, { ...contact, at: happenedAt ?? at }],
    ...(contact.answers &&
      contact.direction === 'out' && {
        tellings: withTelling(before, { by: 'contact', channel: contact.channel }),
      }),
  }),
  'file-attached': (before, { document, note }) => ({
    ...before,
    files: [...before.files, { document, note }],
  }),
  'case-linked': (before, { reference, relation }) => ({
    ...before,
    links: [...before.links, { reference, relation }],
  }),
  'case-unlinked': (before, { reference }) => ({
    ...before,
    links: before.links.filter((link) => link.reference !== reference),
  }),
  'evidence-given': (before) => before,
  'copy-taken': (before) => before,
  'case-handed-over': (before, { handler }) => ({ ...before, handler }),
};

const withTask = (before: Case, id: string, change: (task: Task) => Task): Case => ({
  ...before,
  tasks: before.tasks.map((task) => (task.id === id ? change(task) : task)),
});

const withArea = (before: Case, id: string, change: (area: DataArea) => DataArea): Case => ({
  ...before,
  areas: before.areas.map((area) => (area.id === id ? change(area) : area)),
});
