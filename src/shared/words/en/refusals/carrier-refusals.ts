import type { Shape } from '../../shape.ts';
import type { refusals as sv } from '../../sv/refusals/carrier-refusals.ts';

/** Why an exchange did not work, and what can be done about it. */
export const refusals = {
  'carrier-none': {
    title: 'No exchange is set up on this computer',
    advice: 'Choose a file, a shared folder or PostgreSQL under Settings, Exchange.',
  },
  'desk-unknown': {
    title: 'No computer of this book is called {{name}}',
    advice:
      'Give the computer by its number from desk exchange, or the name of the officer who works there: desk officer list.',
  },
  'carrier-missing': {
    title: 'The folder or file is not there',
    advice: 'Is the drive or network folder connected? Connect it, or choose another.',
  },
  'carrier-read-only': {
    title: 'It cannot be written to',
    advice: 'Ask whoever owns the folder or database for the right to write, or choose another.',
  },
  'carrier-full': {
    title: 'It is full there',
    advice: 'Make room. Everything is still on this computer, and is sent with the next exchange.',
  },
  'carrier-slow': {
    title: 'No answer for {{seconds}} seconds',
    advice: 'The network or server is slow. Go on working; it is tried again.',
  },
  'carrier-crowded': {
    title: 'There is too much in the shared folder',
    advice:
      'More than {{most, number}} files lie where Ombud’s belong, and the folder is not gone through. Take away what somebody else has put in the folders log and keys, or choose a new folder for everybody. Nothing is lost; go on working.',
  },
  'carrier-unreachable': {
    title: 'The server or folder cannot be reached',
    advice: 'Check the network and the address. Go on working; it is tried again.',
  },
  'carrier-other-book': {
    title: 'It belongs to another case book',
    advice: 'Choose the folder or file that belongs to this book, or an empty folder.',
  },
  'carrier-newer': {
    title: 'A newer version of Ombud has been used there',
    advice:
      'Update Ombud on this computer. It reads version {{known}}, and version {{found}} is there.',
  },
  'carrier-damaged': {
    title: 'What is there cannot be read',
    advice:
      'The file may have arrived only in part, or been changed. Nothing was taken. Copy it again, or ask for a new one.',
  },
  'object-missing': {
    title: 'A part is missing',
    advice: 'It may be on its way. It is tried again with the next exchange.',
  },
  'object-differs': {
    title: 'Something else is there under the same name',
    advice: 'Somebody else may have written there. Have whoever runs the folder or database look.',
  },
  'object-kept': {
    title: 'Something of this computer’s cannot be taken back there',
    advice:
      'Keys or files of disposed cases lie there still, put by another login. Have whoever runs the database delete what that login has put under keys/ and blobs/: what is still needed is sent again.',
  },
  'object-too-large': {
    title: 'A part is too large',
    advice: 'It is larger than {{megabytes}} MB, which Ombud never makes. It is not taken.',
  },
  'address-missing': {
    title: 'The address of the database is missing',
    advice:
      'Give it in the environment variable OMBUD_CARRIER: postgres://name:password@server/database.',
  },
  'address-malformed': {
    title: 'The address of the database cannot be read',
    advice:
      'Write postgres://name:password@server/database, and add ?sslrootcert=FILE where the server has an authority of its own.',
  },
  'address-unprotected': {
    title: 'The address turns off the protection on the way',
    advice:
      'Take sslmode out of the address. The connection is always encrypted and the server checked.',
  },
  'server-without-tls': {
    title: 'The server takes no encrypted connections',
    advice:
      'Ask whoever runs the database to turn on TLS (ssl = on). Ombud does not connect without.',
  },
  'server-untrusted': {
    title: 'The server’s certificate cannot be trusted',
    advice:
      'It is not issued by anybody this computer trusts, is out of date, or is another server’s. Ask for the authority’s certificate and give it by ?sslrootcert=FILE.',
  },
  'server-failed': {
    title: 'The database answered with an error ({{state}})',
    advice:
      'Have whoever runs the database look in the server’s log. Go on working; it is tried again.',
  },
  'login-refused': {
    title: 'The database did not accept the name or password',
    advice: 'Check them with whoever runs the database, and write the address again.',
  },
  'database-missing': {
    title: 'The database is not on the server',
    advice: 'Check the name at the end of the address, or ask for it to be made.',
  },
  'rights-missing': {
    title: 'The login has no right to the tables',
    advice:
      'Ask whoever runs the database to run: grant ombud_desk to NAME. Where that is done already, run desk carrier init postgres again.',
  },
  'rights-to-make-missing': {
    title: 'The login may not make tables and roles',
    advice: 'Run desk carrier init postgres once as the administrator of the database.',
  },
  'database-unprepared': {
    title: 'The database is not prepared',
    advice: 'Run desk carrier init postgres once as the administrator of the database.',
  },
  'database-strange': {
    title: 'The tables in the database are not those that Ombud makes',
    advice:
      'Have its administrator drop the schema ombud and run desk carrier init postgres again. Nothing is lost by that: every computer sends its part again.',
  },
  'desk-restored': {
    title: 'This computer has an old copy of the book',
    advice:
      'What was written here after that copy is with others, and would collide. Nothing was sent or taken. Restore a newer backup, or ask for an invitation and let the computer join anew.',
  },
} satisfies Shape<typeof sv>;
