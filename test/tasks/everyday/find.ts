import { opened } from '../cases.ts';
import type { Task } from './task.ts';
import { toCase } from './ways.ts';

const yearAgo = 24 * 400;

export const find: Task = {
  name: 'Find last year’s case of a person',
  way: 'Ctrl+K, the name, Enter',
  given: (page) => opened(page, { kind: 'access', name: 'Exempla Fjolsson', hoursAgo: yearAgo }),
  does: (hands, page, reference) => toCase(hands, page, 'fjolsson', reference),
  isDone: async (page, reference) => page.url().endsWith(reference),
};
