import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pack, unpack } from '#main/intake/tables/packed-table.ts';

const cell = fc.string({ unit: fc.constantFrom('a', 'å', '漢', '👩‍⚖️', '\ufeff', '\0', ' ') });
const table = fc.tuple(fc.integer({ min: 1, max: 5 }), fc.nat(8)).chain(([width, height]) =>
  fc.array(fc.array(cell, { minLength: width, maxLength: width }), {
    minLength: height,
    maxLength: height,
  }),
);

test('gives back every cell of any table, whole and by any window', () => {
  fc.assert(
    fc.property(table, fc.nat(9), fc.nat(9), (rows, offset, limit) => {
      const columns = (rows[0] ?? ['x']).map((_, at) => `K${at}`);
      const packed = pack({ name: 'T', columns, rows });
      expect(packed).toMatchObject({ name: 'T', columns, rows: rows.length });
      expect(unpack(packed)).toEqual(rows);
      expect(unpack(packed, offset, limit)).toEqual(rows.slice(offset, offset + limit));
    }),
  );
});
