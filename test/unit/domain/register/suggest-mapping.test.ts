import { expect, test } from 'vitest';
import { suggestMapping } from '#domain/register/suggest-mapping.ts';
import { placeOf } from '#domain/register/system-mapping.ts';
import { makeMapping } from '../../../factories/cases/disclosure.ts';
import { record } from '../../../factories/cases/letter.ts';

test('places what the record knows by name and leaves the rest to a person', () => {
  const mapping = suggestMapping(['E-post', 'X1'], record, undefined);
  expect(mapping.columns).toEqual([{ column: 'E-post', category: 'contact-data' }]);
  expect(mapping.suggested).toBe(true);
});

test('suggests the purposes that use what was found, with their sources and recipients', () => {
  const mapping = suggestMapping(['E-post'], record, undefined);
  expect(mapping.purposes).toEqual(record.purposes.map(({ id }) => id));
  expect(mapping.sources).toContain('third-parties');
  expect(suggestMapping(['X1'], record, undefined)).toMatchObject({ purposes: [], recipients: [] });
});

test('keeps what staff have said of the system and adds only new columns', () => {
  const remembered = makeMapping({
    columns: [{ column: 'e_post', internal: 'Funktionsbrevlåda' }],
    purposes: ['support'],
  });
  const mapping = suggestMapping(['E-post', 'Telefon'], record, remembered);
  expect(placeOf(mapping, 'E-post')).toEqual(remembered.columns[0]);
  expect(placeOf(mapping, 'Telefon')).toMatchObject({ category: 'contact-data' });
  expect(mapping.purposes).toEqual(['support']);
  expect(mapping.suggested).toBeUndefined();
});

test('gives the remembered mapping itself when it says all there is to say', () => {
  const remembered = makeMapping({ columns: [{ column: 'X1', internal: 'Löpnummer' }] });
  expect(suggestMapping(['x1'], record, remembered)).toBe(remembered);
});
