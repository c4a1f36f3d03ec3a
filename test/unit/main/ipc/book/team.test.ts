import { readdir } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { valueOf } from '../../../../factories/books/book.ts';
import { deskBook } from '../../../../factories/books/desk-book.ts';

const bos = 'bos alldeles egna långa lösenfras';

test('a colleague joins on the same computer by an invitation, works as themselves, and is removed', async () => {
  const { ask, unlock, book, folder, newPage } = await deskBook();
  await unlock();
  expect(valueOf(await ask('team:show', undefined))).toMatchObject({
    isLead: true,
    officers: [{ name: 'Anna Exempel', role: 'lead', invited: false }],
    desks: [{ isHere: true }],
  });
  const invited = valueOf(await ask('team:invite', { name: 'Bo Prov', role: 'officer' }));
  expect(invited.words.split(' ')).toHaveLength(8);
  const accepted = valueOf(await ask('team:accept', { bytes: invited.bytes, passphrase: bos }));
  expect(accepted).toMatchObject({ name: 'Bo Prov', words: invited.words });
  expect(await ask('team:accept', { bytes: invited.bytes, passphrase: bos })).toMatchObject({
    error: { code: 'invitation-used' },
  });
  expect(await readdir(folder.dir)).not.toContain('invitation.passing');

  book.lock();
  newPage();
  valueOf(await ask('book:unlock', { passphrase: bos }));
  const asBo = valueOf(await ask('team:show', undefined));
  const bo = asBo.officers.find(({ name }) => name === 'Bo Prov');
  expect([asBo.me, asBo.isLead]).toEqual([bo?.id, false]);
  const change = { officer: asBo.me, role: 'lead', reason: 'Vill' } as const;
  expect(await ask('team:change-role', change)).toMatchObject({ error: { code: 'lead-needed' } });

  book.lock();
  newPage();
  await unlock();
  const reader = {
    officer: asBo.me,
    role: 'reader',
    until: '2099-12-31',
    reason: 'Revision',
  } as const;
  expect(valueOf(await ask('team:change-role', reader)).officers).toMatchObject([
    {},
    { role: 'reader', until: '2099-12-31' },
  ]);
  const removed = valueOf(await ask('team:remove', { name: 'Bo Prov', reason: 'Har slutat' }));
  expect(removed.officers[1]?.removedAt).toBeDefined();
}, 60_000);
