import type { Shape } from '#shared/words/shape.ts';
import type { tables as sv } from '../../sv/desk/tables.ts';

export const tables = {
  delimiter: 'What separates the columns',
  delimiters: { ';': 'Semicolon', ',': 'Comma', '\t': 'Tab', '|': 'Vertical bar' },
  encoding: 'Encoding of the letters',
  encodings: {
    'utf-8': 'UTF-8',
    'windows-1252': 'Western (Windows)',
    macintosh: 'Western (older Mac)',
    cp850: 'Western (DOS)',
    'windows-1250': 'Central European (Windows)',
    'windows-1251': 'Cyrillic (Windows)',
    'utf-16le': 'UTF-16',
    'utf-16be': 'UTF-16, reversed',
  },
  quotes: 'Quotation marks',
  quotings: { around: 'Hold a value together', plain: 'Are signs like any other' },
  head: 'Row that names the columns',
  headHelp: 'Its number in the file; 3-4 for two rows, 0 where no row does.',
  read: 'Read the file like this',
  preview: 'How the file is read',
} satisfies Shape<typeof sv>;
