/** What the window's own menu has the window in front do. */
const menuCommands = [
  'new-case',
  'own-window',
  'today',
  'cases',
  'inbox',
  'calendar',
  'commands',
  'help',
  'keys',
  'about',
] as const;
export type MenuCommand = (typeof menuCommands)[number];
