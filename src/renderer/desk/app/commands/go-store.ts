import { create } from 'zustand';

/** The pages that a letter leads to after G; the menu shows the letters meanwhile. */
export const goPages = [
  'today',
  'cases',
  'inbox',
  'calendar',
  'figures',
  'retention',
  'templates',
  'register',
  'suppression',
  'backup',
  'settings',
] as const;

export const isGoPage = (page: string): page is (typeof goPages)[number] =>
  goPages.some((name) => name === page);

/** G was pressed, and the letter of a page is awaited. */
export const useGoing = create<{ readonly going: boolean }>(() => ({ going: false }));
