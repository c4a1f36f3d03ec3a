import type { Section } from '../case/sections-of.ts';
import type { Route } from '../../route.ts';
import type { Status } from '../../status/status-store.ts';
import type { HelpPage } from '../../components/help/help-pages.ts';

/** Everything a window can show: a page of the desk, a part of a case, or what stands before the book is open. */
export type HelpScreen = Route['page'] | `case ${Section}` | Exclude<Status['state'], 'open'>;

/** The page of the guide that F1 opens on each screen. */
export const helpOfScreen = {
  new: 'first-time',
  locked: 'security',
  refused: 'trouble',
  today: 'due-dates',
  cases: 'many-cases',
  inbox: 'coming-in',
  import: 'cases-before',
  calendar: 'due-dates',
  figures: 'figures',
  retention: 'disposal',
  templates: 'texts',
  register: 'processing',
  suppression: 'suppression',
  backup: 'backups',
  checks: 'damage',
  settings: 'settings',
  review: 'summaries',
  case: 'working',
  'case messages': 'working',
  'case breach': 'working',
  'case measures': 'working',
  'case complaint': 'working',
  'case inquiry': 'working',
  'case work': 'working',
  'case data': 'summaries',
  'case letters': 'letters',
  'case story': 'working',
} as const satisfies Record<HelpScreen, HelpPage>;
