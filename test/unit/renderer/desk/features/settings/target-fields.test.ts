import { expect, test } from 'vitest';
import { defaultTargetDays } from '#domain/deadline/target.ts';
import {
  parseDays,
  parseTargets,
  toFields,
} from '../../../../../../src/renderer/desk/features/settings/target-fields.ts';

test('what is shown reads back as it was', () => {
  expect(parseTargets(toFields(defaultTargetDays))).toEqual(defaultTargetDays);
});

test.each(['', '-1', '61', '2.5', 'tre'])('%j is no number of days', (text) => {
  expect(parseDays(text)).toBeUndefined();
});

test('only the fields that are given are read', () => {
  expect(parseTargets({ draft: ' 4 ' })).toEqual({ draft: 4 });
});

test('one bad field keeps all four from being saved', () => {
  expect(parseTargets({ ...toFields(defaultTargetDays), draft: '' })).toBeUndefined();
});
