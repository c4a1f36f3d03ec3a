import type { MenuCommand } from '../../menu-command.ts';

/** Fönstrets egen meny. Den läses av systemet och inte av sidan. */
export const menu = {
  case: 'Ärende',
  go: 'Gå',
  help: 'Hjälp',
  recent: 'Senaste ärenden',
  lock: 'Lås ärendeboken',
  /** Ikonen i systemets aktivitetsfält. Vem som helst kan läsa den. */
  tray: {
    open: 'Öppna Ombud',
    quit: 'Avsluta Ombud',
    locked: 'Ärendeboken är låst',
    none: 'Inget ärende brådskar',
    one: '1 ärende brådskar',
    more: '{{count}} ärenden brådskar',
  },
  commands: {
    'new-case': 'Nytt ärende …',
    'own-window': 'Öppna ärendet i eget fönster',
    today: 'I dag',
    cases: 'Ärenden',
    inbox: 'Inkorg',
    calendar: 'Kalender',
    commands: 'Kommandon …',
    help: 'Användarguide',
    keys: 'Tangenter',
    about: 'Om Ombud',
  } satisfies Record<MenuCommand, string>,
};
