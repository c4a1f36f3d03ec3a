import type { Shape } from '#shared/words/shape.ts';
import type { exchange as sv } from '../../sv/book/exchange.ts';

/** Exchange of the book between computers. */
export const exchange = {
  title: 'Exchange',
  text: 'How what is written here reaches your colleagues’ computers, and the other way round. Everything is encrypted and signed on the way; those who run the folder or database cannot read it.',
  notBackup:
    'An exchange is not a backup: what is deleted or damaged may travel too. Back up separately.',
  way: 'How the book is exchanged',
  none: 'By file, when you like',
  folder: 'Shared folder',
  postgres: 'PostgreSQL',
  noneText:
    'Nothing goes over any network. Save a file to a stick or send it, and take in the files you are given.',
  folderText:
    'A folder that everybody in the team reaches: on a file server, or in OneDrive, Syncthing or the like.',
  postgresText:
    'The organisation’s own database. Whoever runs it has run desk carrier init postgres once. It becomes the only address that the app talks to.',
  dir: 'Path of the folder',
  address: 'Address',
  addressHelp: 'postgres://name:password@server/database. It is not shown again.',
  addressKept: 'Saved: {{place}}. Write a new address to change it.',
  test: 'Test',
  works: 'It works: it can be read and written.',
  choose: 'Use',
  chosen: 'The exchange was changed',
  now: 'Exchange now',
  writeBundle: 'Save file …',
  readBundle: 'Take in file …',
  for: 'For',
  all: 'Everybody: the whole book',
  took_one: '{{count, number}} event was taken in',
  took_other: '{{count, number}} events were taken in',
  tookNothing: 'Everything in the file was here already',
  never: 'There has been no exchange',
  lastAt: 'Last exchanged {{at}}',
  lastWith: 'Last exchanged {{at}} with {{names}}',
  failing: 'The exchange is not working right now. Carry on; Ombud keeps trying.',
  desks: 'Your colleagues’ computers',
  noDesks: 'No other computer has joined the book.',
  heard: 'Last heard of {{at}}',
  unheard: 'Has not been heard of',
  silent: 'Silent for over a week',
  silentDesk: 'Nothing from {{names}} for over a week',
  told: 'Worth knowing',
} satisfies Shape<typeof sv>;
