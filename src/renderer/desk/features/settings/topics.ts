import type { Word } from '../../messages/use-words.ts';

/** The groups of the settings by their headings, in the order of the page, under what they are about. */
export const topics = {
  team: ['desk.team.title', 'desk.settings.who', 'desk.exchange.title'],
  dates: [
    'desk.settings.clock',
    'desk.settings.targets',
    'desk.settings.closedDays',
    'desk.settings.workedHolidays',
  ],
  cases: [
    'desk.settings.secondPerson',
    'desk.reasons.title',
    'desk.retention.rules',
    'desk.shell.figures',
  ],
  protection: [
    'desk.security.title',
    'desk.security.secrets',
    'desk.security.computer',
    'desk.security.namingExports',
  ],
  look: ['desk.look.title', 'desk.tray.title', 'desk.dragOut.title', 'desk.letterhead.title'],
} as const satisfies Readonly<Record<string, readonly Word[]>>;

type Topic = keyof typeof topics;
export const topicNames = Object.keys(topics) as readonly Topic[];
