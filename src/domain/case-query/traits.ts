import type { Case } from '../case/case.ts';
import { todosOf } from '../case/work/todo.ts';

/** What a case can have, for a list to be narrowed by. */
export const traits = [
  'pause',
  'extension',
  'letter',
  'attachment',
  'data',
  'task',
  'clash',
  'hold',
] as const;
export type Trait = (typeof traits)[number];

type Has = (subject: Case) => boolean;

const has: Record<Trait, Has> = {
  pause: ({ clock }) => clock.some(({ type }) => type === 'paused'),
  extension: ({ clock }) => clock.some(({ type }) => type === 'extended'),
  letter: ({ letters }) => letters.length > 0,
  attachment: ({ messages, files }) =>
    files.length > 0 || messages.some(({ attachments }) => attachments.length > 0),
  data: ({ collections }) => collections.length > 0,
  task: (subject) => todosOf(subject).some(({ what }) => what !== 'clash'),
  clash: ({ clashes }) => clashes.length > 0,
  hold: ({ hold }) => hold !== undefined,
};

/**
 * What a case has: a pause or an extension of its time (Art. 12(3)), be it over or not; a letter that was issued; a file
 * that was sent in or attached; collected data; something that waits for somebody; what two desks decided and does not
 * go together; a legal hold.
 */
export const traitsOf = (subject: Case): Trait[] => traits.filter((trait) => has[trait](subject));
