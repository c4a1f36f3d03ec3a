import { beforeEach, expect, test } from 'vitest';
import type { Draft } from '#shared/views/intake-views.ts';
import { useDrafts } from '../../../../../../src/renderer/desk/features/intake/draft-store.ts';

const makeDraft = (id: string): Draft => ({
  id,
  file: `${id}.eml`,
  from: { name: 'Alva Exempelsson', email: 'alva@example.com' },
  subject: 'Begäran',
  text: 'Hej',
  receivedAt: '2026-11-02T07:14:00Z',
  attachments: [],
  sha256: 'a'.repeat(64),
  suggestedKind: 'access',
  sure: 'likely',
  because: [],
  also: [],
  language: 'sv',
  warnings: [],
  receipt: { source: 'date', line: 'Date: …', against: [] },
  questions: [],
});

const tray = () => useDrafts.getState();
const ids = () => tray().drafts.map(({ draft }) => draft.id);

beforeEach(() => useDrafts.setState(useDrafts.getInitialState(), true));

test('a read letter takes its suggestions with it and the first one is opened', () => {
  tray().add([makeDraft('a'), makeDraft('b')], []);
  expect(tray().selected).toBe('a');
  expect(tray().drafts[0]?.edits).toEqual({
    kind: 'access',
    language: 'sv',
    receivedAt: '2026-11-02T07:14:00Z',
    requester: { name: 'Alva Exempelsson', email: 'alva@example.com', address: '' },
    answers: {},
  });
});

test('what was made of a letter before a locking stands on it again, not what is suggested', () => {
  const edits = {
    kind: 'complaint',
    language: 'en',
    receivedAt: '',
    requester: { name: 'Alva', email: '', address: '' },
    answers: { join: 'none' },
  } as const;
  tray().add([{ ...makeDraft('a'), edits }, makeDraft('b')], []);
  expect(tray().drafts.map((held) => held.edits.kind)).toEqual(['complaint', 'access']);
  expect(tray().drafts[0]?.edits).toEqual(edits);
});

test('more letters do not close the one being read', () => {
  tray().add([makeDraft('a')], []);
  tray().add([makeDraft('b')], [{ file: 'tom.eml', refusal: { code: 'file-empty' } }]);
  expect(tray().selected).toBe('a');
  expect(tray().refused).toHaveLength(1);
});

test('a change is made to its own draft and leaves what was read alone', () => {
  tray().add([makeDraft('a'), makeDraft('b')], []);
  tray().edit('b', { kind: 'complaint' });
  expect(tray().drafts.map(({ edits }) => edits.kind)).toEqual(['access', 'complaint']);
  expect(tray().drafts[1]?.draft.suggestedKind).toBe('access');
});

test('the next draft takes the place of one that goes, the last one that of the last', () => {
  tray().add([makeDraft('a'), makeDraft('b'), makeDraft('c')], []);
  tray().select('b');
  tray().remove('b');
  expect(tray().selected).toBe('c');
  tray().remove('c');
  expect(tray().selected).toBe('a');
  tray().remove('a');
  expect(tray().selected).toBeUndefined();
});

test('removing a draft that is gone removes no other', () => {
  tray().add([makeDraft('a')], []);
  tray().remove('x');
  expect(ids()).toEqual(['a']);
});

test('what is being read is counted down, of how many, until it is done or stopped', () => {
  tray().expect(5_000);
  tray().expect(-50);
  expect([tray().reading, tray().asked]).toEqual([4_950, 5_000]);
  tray().expect(10);
  expect([tray().reading, tray().asked]).toEqual([4_960, 5_010]);
  const { stops } = tray();
  tray().stop();
  expect([tray().reading, tray().asked, tray().stops]).toEqual([0, 0, stops + 1]);
});

test('what is stopped is neither read nor saved any more, and what comes late of it counts for nothing', () => {
  tray().expect(50);
  tray().save(20, 30);
  tray().stop();
  expect(tray()).toMatchObject({ reading: 0, asked: 0, saving: 0, toSave: 0, stops: 1 });
});
