import { expect, test } from 'vitest';
import { problemsOf } from '../../../../../../src/renderer/desk/features/book/book-form.ts';
import { strengthOf } from '../../../../../../src/shared/passphrase/strength.ts';

const good = {
  organisation: 'Provbolaget',
  handler: 'Handa Läggare',
  passphrase: 'fyra ord i en rad',
  again: 'fyra ord i en rad',
};

const problemsIn = async (form: typeof good) =>
  problemsOf(form, await strengthOf(form.passphrase, form));

test('a filled in form has no problems', async () => {
  expect(await problemsIn(good)).toEqual({});
});

test.each([
  [{ organisation: ' ' }, ['organisation']],
  [{ handler: '' }, ['handler']],
  [{ passphrase: 'elva tecken', again: 'elva tecken' }, ['passphrase']],
  [{ passphrase: 'Provbolaget Provbolaget', again: 'Provbolaget Provbolaget' }, ['passphrase']],
  [{ again: 'fyra ord i en rat' }, ['again']],
  [{ handler: '', again: '' }, ['handler', 'again']],
])('%j is at fault', async (change, fields) => {
  expect(Object.keys(await problemsIn({ ...good, ...change }))).toEqual(fields);
});
