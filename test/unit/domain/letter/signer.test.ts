import { expect, test } from 'vitest';
import { signerOf } from '#domain/letter/letterhead/signer.ts';

test.each([
  ['Alva Exempelsson', '', 'Alva Exempelsson'],
  ['root', '', ''],
  ['asand', 'Åsa Exempel', 'Åsa Exempel'],
  ['Alva Exempelsson', 'Åsa af Exempel', 'Åsa af Exempel'],
  ['Alva Exempelsson', 'dpo', 'Alva Exempelsson'],
  ['dpo@example.com', ' ', ''],
  ['user 1', '', ''],
  ['王 小明', '', '王 小明'],
  ['J. O’Exempel-Provsson', '', 'J. O’Exempel-Provsson'],
  ['', '', ''],
])(
  'a letter of handler "%s" under a letterhead that names "%s" is signed "%s"',
  (handler, named, signer) => {
    expect(signerOf(handler, named)).toBe(signer);
  },
);
