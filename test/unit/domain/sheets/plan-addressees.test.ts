import { describe, expect, test } from 'vitest';
import { mostAddressees, planAddressees } from '#domain/sheets/plan-addressees.ts';

const columns = ['Namn', 'Adress', 'Postnr', 'Ort', 'E-post', 'Språk'];
const row = (
  changes: Partial<Record<'name' | 'street' | 'zip' | 'town' | 'mail' | 'tongue', string>>,
) => {
  const {
    name = 'Exempla Provsson',
    street = '',
    zip = '',
    town = '',
    mail = '',
    tongue = '',
  } = changes;
  return [name, street, zip, town, mail, tongue];
};
const plan = (...rows: readonly (readonly string[])[]) => planAddressees(columns, rows, 'sv');
const errorOf = (planned: ReturnType<typeof plan>) => (planned.ok ? undefined : planned.error);

test('a person is reached by post where there is an address, else by e-mail, in their own language', () => {
  const planned = plan(
    row({ street: 'Provgatan 1', zip: '123 45', town: 'Exempelby', mail: 'a@example.com' }),
    row({ name: 'Sam Sample', mail: 'sam@example.com', tongue: 'English' }),
  );
  expect(planned).toEqual({
    ok: true,
    value: {
      addressees: [
        { name: 'Exempla Provsson', lines: ['Provgatan 1', '123 45 Exempelby'], language: 'sv' },
        { name: 'Sam Sample', lines: ['sam@example.com'], language: 'en' },
      ],
      doubled: 0,
    },
  });
});

test('headings are known in both languages, however they are written, and a name may stand in two', () => {
  const planned = planAddressees(
    ['First name', 'LAST_NAME', 'E-Mail Address'],
    [['Sam', 'Sample', 'sam@example.com']],
    'en',
  );
  expect(planned).toMatchObject({ value: { addressees: [{ name: 'Sam Sample' }] } });
});

test('who stands there twice gets one sheet, and is counted; two at one address get one each', () => {
  const planned = plan(
    row({ mail: 'a@example.com' }),
    row({ name: ' exempla  PROVSSON', mail: 'A@example.com' }),
    row({ name: 'Sam Sample', mail: 'a@example.com' }),
  );
  expect(planned).toMatchObject({ value: { doubled: 1 } });
  expect(planned.ok && planned.value.addressees).toHaveLength(2);
});

describe('nobody is left out in silence: the whole list is refused', () => {
  test.each([
    ['nameless', row({ name: '', mail: 'a@example.com' })],
    ['unreachable', row({})],
    ['unreachable', row({ mail: 'ingen adress' })],
    ['unreachable', row({ zip: '123 45', town: 'Exempelby' })],
    ['formula', row({ name: '=HYPERLINK("http://example.com")', mail: 'a@example.com' })],
    ['formula', row({ street: '\u00A0＝1+1', mail: 'a@example.com' })],
    ['language', row({ mail: 'a@example.com', tongue: 'klingonska' })],
    ['language', row({ mail: 'a@example.com', tongue: 'constructor' })],
  ])('for a row that is %s', (fault, faulty) => {
    const good = row({ mail: 'b@example.com' });
    expect(errorOf(plan(good, faulty, good))).toEqual({
      code: 'list-rows-faulty',
      fault,
      count: 1,
      rows: '3',
    });
  });

  test('and names ten rows at most', () => {
    const planned = plan(...Array.from({ length: 30 }, () => row({})));
    expect(errorOf(planned)).toMatchObject({
      count: 30,
      rows: '2, 3, 4, 5, 6, 7, 8, 9, 10, 11, …',
    });
  });

  test('for a column that is not there, for nobody, and for more than can be made at a time', () => {
    expect(errorOf(planAddressees(['E-post'], [], 'sv'))).toEqual({
      code: 'list-columns-missing',
      missing: 'name',
    });
    expect(errorOf(planAddressees(['Namn', 'Telefon'], [], 'sv'))).toEqual({
      code: 'list-columns-missing',
      missing: 'address',
    });
    expect(errorOf(plan(['', ' ', '', '', '', '']))).toEqual({ code: 'list-empty' });
    const many = Array.from({ length: 100_000 }, () => row({ mail: 'a@example.com' }));
    expect(errorOf(plan(...many.slice(0, 3), ...many.slice(3, 60)))).toBeUndefined();
    expect(errorOf(planAddressees(columns, many, 'sv'))).toEqual({
      code: 'list-too-long',
      rows: 100_000,
      most: mostAddressees,
    });
  });
});
