import { expect, test } from 'vitest';
import type { DataArea } from '#domain/case/work/facts.ts';
import { sayArea } from '../../../../../../src/renderer/desk/features/work/say-area.ts';
import { wordsIn } from '../../words-in.ts';

const asked: DataArea = {
  id: 'a1',
  system: 'CRM',
  colleague: 'Drift Exempelsson',
  askedAt: '2026-11-02T08:00:00Z',
  chasedAt: ['2026-11-09T08:00:00Z'],
  dueOn: '2026-11-12',
  state: 'asked',
};

test('an area that is waited for says who, how often and until when', () => {
  expect(sayArea(asked, wordsIn('sv'), 'sv')).toBe(
    'Drift Exempelsson tillfrågad 2\u00A0nov.\u00A02026 · påmind 1 gång · senast 12\u00A0november\u00A02026',
  );
});

test('an area that came back says what it holds', () => {
  const { dueOn, ...facts } = asked;
  const back = { ...facts, dueOn, at: asked.askedAt, holdsData: false, note: '' } as const;
  expect(sayArea({ ...back, state: 'received' }, wordsIn('en'), 'en')).toBe(
    'Drift Exempelsson asked 2\u00A0Nov\u00A02026 · reminded 1 time · Holds no data',
  );
});
