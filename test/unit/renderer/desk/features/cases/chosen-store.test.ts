import { beforeEach, expect, test } from 'vitest';
import {
  choose,
  letGo,
  mostChosen,
  toggleChosen,
  useChosen,
} from '../../../../../../src/renderer/desk/features/cases/chosen-store.ts';

const chosen = () => useChosen.getState().references;
beforeEach(letGo);

test('a case is chosen, and let go again', () => {
  toggleChosen('DSR-2026-0001');
  toggleChosen('DSR-2026-0002');
  toggleChosen('DSR-2026-0001');
  expect(chosen()).toEqual(['DSR-2026-0002']);
});

test('many come beside those that are chosen, each once', () => {
  toggleChosen('DSR-2026-0002');
  choose(['DSR-2026-0001', 'DSR-2026-0002']);
  expect(chosen()).toEqual(['DSR-2026-0002', 'DSR-2026-0001']);
});

test('all of a list are chosen until somebody chooses otherwise', () => {
  const list = { question: '{}', total: 2 };
  choose(['DSR-2026-0001', 'DSR-2026-0002'], list);
  expect(useChosen.getState().whole).toEqual(list);
  toggleChosen('DSR-2026-0002');
  expect(useChosen.getState().whole).toBeUndefined();
  choose(['DSR-2026-0002'], list);
  letGo();
  expect(useChosen.getState()).toMatchObject({ references: [], whole: undefined });
});

test('no more are chosen than can be acted on at a time', () => {
  choose(Array.from({ length: mostChosen + 9 }, (_, at) => `DSR-2026-${at}`));
  toggleChosen('KLG-2026-0001');
  expect(chosen()).toHaveLength(mostChosen);
  expect(chosen()).not.toContain('KLG-2026-0001');
});
