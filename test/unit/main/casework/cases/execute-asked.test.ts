import { expect, test } from 'vitest';
import { caseView } from '#main/casework/cases/case-view.ts';
import { executeAsked } from '#main/casework/cases/execute-asked.ts';
import { adoptVersion } from '#main/casework/register/change-register.ts';
import { valueOf } from '../../../../factories/books/book.ts';
import { settled } from '../../../../factories/cases/case.ts';
import { record } from '../../../../factories/cases/letter.ts';
import { workAt } from '../../../../factories/cases/work.ts';

const declared = { type: 'declare-no-recipients', reason: 'Ingen har fått dem' } as const;

test('that nobody has received the data is not said against the record of processing', async () => {
  const { work, open } = await workAt('2026-10-06T08:00:00Z');
  const reference = await open({ kind: 'erasure', receivedAt: '2026-10-05T08:00:00Z' }, ...settled);
  const [first, ...rest] = record.recipients;
  if (!first) throw new Error('A kind of recipient');
  const cloud = { name: 'Molnexempel AB', country: 'Sverige', outsideEea: false, safeguard: '' };
  const named = { ...first, named: [cloud] };
  valueOf(
    await adoptVersion(work, {
      record: { ...record, validFrom: '2026-10-06', recipients: [named, ...rest] },
      reason: 'Ny leverantör',
    }),
  );
  expect(await executeAsked(work, reference, [declared])).toEqual({
    ok: false,
    error: { code: 'recipients-in-record', names: 'Molnexempel AB' },
  });
  expect(valueOf(await caseView(work, reference)).knownRecipients).toEqual(['Molnexempel AB']);
});

test('and is taken where the record names nobody', async () => {
  const { work, open } = await workAt('2026-10-06T08:00:00Z');
  const reference = await open({ kind: 'erasure', receivedAt: '2026-10-05T08:00:00Z' }, ...settled);
  expect(valueOf(await executeAsked(work, reference, [declared])).events).toEqual([
    'no-recipients-declared',
  ]);
});
