import { beforeEach, describe, expect, test } from 'vitest';
import { placeOf } from '../../../../../../src/renderer/desk/components/dialogs/place-of.ts';
import {
  isSame,
  restored,
} from '../../../../../../src/renderer/desk/components/unsaved/restored.ts';
import {
  dropForm,
  formAt,
  keepField,
  useUnsaved,
} from '../../../../../../src/renderer/desk/components/unsaved/unsaved-store.ts';

const at = { place: 'add-note DSR-2026-0001', reference: 'DSR-2026-0001' };

beforeEach(() => useUnsaved.setState({ forms: [], refusal: undefined }));

describe('a form', () => {
  test('is kept from its first changed field until none says anything else than it began with', () => {
    keepField(at, 'text', 'Ringde');
    keepField(at, 'pause', true);
    expect(formAt(at.place)).toEqual({ ...at, fields: { text: 'Ringde', pause: true } });
    keepField(at, 'pause', undefined);
    expect(formAt(at.place)?.fields).toEqual({ text: 'Ringde' });
    keepField(at, 'text', undefined);
    expect(useUnsaved.getState().forms).toEqual([]);
  });

  test('goes alone when it is saved or discarded', () => {
    keepField(at, 'text', 'Ringde');
    keepField({ place: 'log-case' }, 'text', 'Skrev');
    dropForm(at.place);
    dropForm('nowhere');
    expect(useUnsaved.getState().forms.map(({ place }) => place)).toEqual(['log-case']);
  });
});

describe('a dialog', () => {
  test('has a place of its own for each act, case and part', () => {
    const reference = 'DSR-2026-0001';
    const places = [
      placeOf({ type: 'add-note', reference }),
      placeOf({ type: 'add-note', reference: 'DSR-2026-0002' }),
      placeOf({ type: 'place-hold', reference }),
      placeOf({ type: 'measures', reference, act: 'withdraw', id: 'm1' }),
      placeOf({ type: 'measures', reference, act: 'withdraw', id: 'm2' }),
      placeOf({ type: 'log-case' }),
      placeOf({ type: 'bulk', act: 'add-note', references: [reference] }),
      placeOf({ type: 'bulk', act: 'add-note', references: ['DSR-2026-0002'] }),
    ];
    expect(new Set(places.map(({ place }) => place)).size).toBe(places.length);
    expect(places[0]?.reference).toBe(reference);
  });
});

describe('what was kept of a field', () => {
  test.each([
    ['a text', '', 'Ringde', 'Ringde'],
    ['nothing', 'before', undefined, 'before'],
    ['a form that asked for less then', { a: '', b: '' }, { a: 'x' }, { a: 'x', b: '' }],
    ['something else than is asked for now', '', { a: 'x' }, ''],
    ['a list where one text is asked for', 'x', ['x'], 'x'],
    ['a list', [], ['a'], ['a']],
    ['a choice that was open', undefined, 'yes', 'yes'],
  ])('comes back: %s', (_, first, kept, expected) => {
    expect(restored<unknown>(first, kept)).toEqual(expected);
  });

  test('is the same as at first when it says the same', () => {
    expect(isSame({ a: '' }, { a: '' })).toBe(true);
    expect(isSame({ a: '' }, { a: 'x' })).toBe(false);
    expect(isSame('', '')).toBe(true);
  });
});
