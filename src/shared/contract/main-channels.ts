import type { Channel } from './contract.ts';

/** What main answers itself: what is met before a book is open. All else goes sealed to the book, and passes main unread. */
const mainChannels = [
  'app:status',
  'app:speak',
  'app:practise',
  'book:lock',
  'desk:touched',
  'desk:failed',
  'desk:copied',
  'desk:choose-folder',
  'desk:open-window',
  'desk:about',
  'desk:licence',
  'desk:tray',
  'desk:stay-in-tray',
] as const satisfies readonly Channel[];

/** A channel that main answers. */
export type MainChannel = (typeof mainChannels)[number];

/** Whether main answers a channel itself. */
export const isMainChannel = (channel: Channel): channel is MainChannel =>
  (mainChannels as readonly Channel[]).includes(channel);
