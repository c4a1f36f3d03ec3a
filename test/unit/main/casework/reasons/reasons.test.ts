import { describe, expect, test } from 'vitest';
import {
  deleteReason,
  listReasons,
  renameReason,
  saveReason,
} from '#main/casework/reasons/reasons.ts';
import { withSaved } from '#main/casework/reasons/with-saved.ts';
import { unlocked, valueOf } from '../../../../factories/books/book.ts';
import { workAt } from '../../../../factories/cases/work.ts';

const reason = {
  use: 'extension',
  ground: '',
  language: 'sv',
  name: 'Många system',
  text: 'Uppgifterna finns i många system, och flera av dem måste gås igenom för hand.',
} as const;

describe('saved reasons', () => {
  test('are kept in the book, renamed and deleted, and are there when it is opened again', async () => {
    const { work, folder, locked, running } = await workAt('2026-10-06T08:00:00Z');
    const [first] = valueOf(await saveReason(work, reason)).reasons;
    expect(first).toMatchObject(reason);
    const id = first?.id ?? '';
    valueOf(await saveReason(work, { ...reason, name: 'Semester' }));
    valueOf(await renameReason(work, { id, name: 'Flera system' }));
    expect(valueOf(listReasons(work)).reasons.map(({ name }) => name)).toEqual([
      'Flera system',
      'Semester',
    ]);
    valueOf(await deleteReason(work, { id }));
    await locked.close();
    const { book } = await unlocked(folder, undefined, running.sortClock);
    expect(book.settings.reasons.map(({ name }) => name)).toEqual(['Semester']);
  });

  test.each([
    ['a name', 'Bo Provsson har frågat efter allt tre gånger på en vecka.'],
    ['an address', 'Begäran kom från bo.provsson@example.com och gäller allt.'],
    ['a number', 'Personen med nummer 19811228-9874 har fått sitt svar.'],
  ])(
    'that seem to tell of a person by %s are asked about, and saved when somebody says so',
    async (_, text) => {
      const { work } = await workAt('2026-10-06T08:00:00Z');
      expect(await saveReason(work, { ...reason, text })).toMatchObject({
        error: { code: 'reason-tells-of-person' },
      });
      expect(valueOf(listReasons(work)).reasons).toEqual([]);
      expect(
        valueOf(await saveReason(work, { ...reason, text, anyway: true })).reasons,
      ).toHaveLength(1);
    },
  );

  test('stand in commands for their names, in the case’s language first', () => {
    const saved = [
      { ...reason, id: '1', language: 'en' as const, text: 'Many systems.' },
      { ...reason, id: '2' },
    ];
    const extend = {
      type: 'extend',
      reason: 'saved:många system',
      how: 'saved:x',
      at: '',
    } as const;
    expect(withSaved([extend], saved, 'sv')).toEqual({
      ok: true,
      value: [{ ...extend, reason: reason.text }],
    });
    expect(withSaved([extend], saved, 'en')).toMatchObject({
      value: [{ reason: 'Many systems.' }],
    });
    const refusal = {
      type: 'decide-refusal',
      refusal: {
        extent: 'full',
        grounds: [{ ground: 'legal-obligation', reasons: 'saved:saknas' }],
      },
    } as const;
    expect(withSaved([refusal], saved, 'sv')).toMatchObject({
      error: { code: 'saved-reason-unknown', name: 'saknas' },
    });
  });
});
