import { describe, expect, it } from 'vitest';
import { listColumns, narrowest, usualArrangement, widest } from '#shared/list/arrangement.ts';
import { arrangementSchema } from '#shared/schemas/arrangement-schema.ts';
import { fitting, moved, orderAfter, toggled, widened } from '#shared/list/arrange.ts';

const names = (columns: readonly { readonly column: string }[]) =>
  columns.map(({ column }) => column);
const few = [{ column: 'reference' }, { column: 'due' }] as const;

describe('the columns of the list', () => {
  it('stand as the schema wants them until somebody chooses', () => {
    expect(arrangementSchema.safeParse(usualArrangement).success).toBe(true);
  });

  it('are never kept twice, nor without the reference that opens a case', () => {
    const columns = (...wanted: readonly string[]) =>
      arrangementSchema.safeParse({
        ...usualArrangement,
        columns: wanted.map((column) => ({ column })),
      }).success;
    expect(columns('reference', 'due')).toBe(true);
    expect(columns('reference', 'due', 'due')).toBe(false);
    expect(columns('requester', 'due')).toBe(false);
    expect(columns()).toBe(false);
  });

  it('come back behind those that usually stand before them', () => {
    expect(names(toggled(few, 'kind'))).toEqual(['reference', 'kind', 'due']);
    expect(names(toggled(few, 'received'))).toEqual(['reference', 'due', 'received']);
    const turned = moved(few, 1, -1);
    expect(names(toggled(turned, 'kind'))).toEqual(['due', 'reference', 'kind']);
  });

  it('are hidden by the same, all but the reference', () => {
    expect(names(toggled(few, 'due'))).toEqual(['reference']);
    expect(toggled(few, 'reference')).toBe(few);
  });

  it('move a place at a time, and not beyond the edge', () => {
    expect(names(moved(few, 1, -1))).toEqual(['due', 'reference']);
    expect(names(moved(few, 0, 1))).toEqual(['due', 'reference']);
    expect(moved(few, 1, 1)).toBe(few);
    expect(moved(few, 0, -1)).toBe(few);
    expect(moved(few, -1, 1)).toBe(few);
    expect(moved(few, 2, -1)).toBe(few);
  });

  it('keep a width that can be seen and leaves others some room', () => {
    const widthOf = (width: number) => widened(few, 'due', width)[1]?.width;
    expect(widthOf(180.4)).toBe(180);
    expect(widthOf(-5)).toBe(narrowest);
    expect(widthOf(1e9)).toBe(widest);
    expect(widened(few, 'due', 200)[0]).toEqual({ column: 'reference' });
  });
});

describe('where there is little room', () => {
  const all = listColumns.map((column) => ({ column }));
  const fits = (room: number) => names(fitting(all, room, () => 100));

  it('everything is shown that fits', () => expect(fits(700)).toEqual(listColumns));

  it('gives way first what matters least', () => {
    expect(fits(699)).toEqual(['reference', 'requester', 'kind', 'status', 'handler', 'due']);
    expect(fits(400)).toEqual(['reference', 'requester', 'kind', 'due']);
  });

  it('reference, person and date stay, however little there is', () =>
    expect(fits(0)).toEqual(['reference', 'requester', 'due']));
});

describe('a press on the head of a column', () => {
  it('sorts by it, and turns the order when pressed again', () => {
    const first = orderAfter({ by: 'due', descending: false }, 'handler');
    expect(first).toEqual({ by: 'handler', descending: false });
    const second = orderAfter(first, 'handler');
    expect(second).toEqual({ by: 'handler', descending: true });
    expect(orderAfter(second, 'handler')).toEqual(first);
    expect(orderAfter(second, 'kind')).toEqual({ by: 'kind', descending: false });
  });
});
