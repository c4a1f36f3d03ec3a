import { describe, expect, test } from 'vitest';
import {
  changeLetterhead,
  letterheadView,
  previewLetterhead,
} from '#main/casework/letters/letterhead.ts';
import { letterWriter } from '#main/casework/letters/letter-writer.ts';
import { adoptVersion } from '#main/casework/register/change-register.ts';
import { registerAt } from '#main/register/in-force.ts';
import type { Work } from '#main/casework/work.ts';
import { unlocked, valueOf } from '../../../../factories/books/book.ts';
import { record } from '../../../../factories/cases/letter.ts';
import { versionFrom } from '../../../../factories/cases/register.ts';
import { workAt } from '../../../../factories/cases/work.ts';
import { readPdf } from '../../letters/draw/read-pdf.ts';

const now = '2026-11-25T08:00:00Z';
const picture = { width: 2, height: 1, pixels: Uint8Array.of(200, 0, 0, 0, 0, 200) };
const facts = {
  address: 'Storgatan 1\n111 22 Småstad',
  phone: '08-123 45 67',
  dataProtectionOfficer: 'Omma Budén, dso@example.com',
  colour: '#1d5b54',
  signature: { name: 'Sigrid Exempel', title: 'dataskyddsombud' },
  logoText: { sv: 'Ett träd', en: 'A tree' },
};
const writer = (work: Work) => {
  const register = valueOf(registerAt(work.registers, work.clock.today()));
  return letterWriter(work, register, 'sv');
};

describe('the letterhead', () => {
  test('is on letters, and there again from events and from the snapshot', async () => {
    const { work, folder, locked } = await workAt(now);
    expect(valueOf(await changeLetterhead(work, { facts, logo: picture }))).toMatchObject({
      facts,
      logo: true,
    });
    const { sender, look } = writer(work);
    expect(sender).toMatchObject({
      address: ['Storgatan 1', '111 22 Småstad'],
      phone: '08-123 45 67',
      dataProtectionOfficer: 'Omma Budén, dso@example.com',
      signature: { name: 'Sigrid Exempel' },
    });
    expect(look).toMatchObject({ colour: '#1d5b54', logo: { alternative: 'Ett träd', width: 2 } });
    const kept = work.book.settings.letterhead;
    await locked.close();
    for (const from of ['events', 'snapshot']) {
      const { locked: again, book } = await unlocked(folder);
      expect([from, book.settings.letterhead]).toEqual([from, kept]);
      await book.flush();
      await again.close();
    }
  });

  test('leaves to the record what it does not say', async () => {
    const { work } = await workAt(now);
    const controller = { ...record.controller, address: 'Lilla gatan 4\n\n123 45 Småstad' };
    const dataProtectionOfficer = { name: 'Omma Budén', contact: 'dso@example.com' };
    const version = versionFrom('2026-11-25', { controller, dataProtectionOfficer });
    valueOf(await adoptVersion(work, { record: version, reason: 'Adress och ombud' }));
    expect(letterheadView(work).fromRecord).toEqual({
      address: 'Lilla gatan 4\n123 45 Småstad',
      phone: '',
      dataProtectionOfficer: 'Omma Budén, dso@example.com',
    });
    expect(writer(work).sender).toMatchObject({
      address: ['Lilla gatan 4', '123 45 Småstad'],
      dataProtectionOfficer: 'Omma Budén, dso@example.com',
    });
    valueOf(await changeLetterhead(work, { facts, logo: 'keep' }));
    expect(writer(work).sender.address).toEqual(['Storgatan 1', '111 22 Småstad']);
  });

  test('keeps what two windows change of it at once, each its own', async () => {
    const { work } = await workAt(now);
    const change = (part: Partial<typeof facts>) =>
      changeLetterhead(work, { facts: part, logo: 'keep' });
    const both = [change({ phone: '08-123' }), change({ address: 'Storgatan 9' })];
    (await Promise.all(both)).forEach(valueOf);
    expect(letterheadView(work).facts).toMatchObject({ phone: '08-123', address: 'Storgatan 9' });
  });

  test('is looked at before anything is written', async () => {
    const { work } = await workAt(now);
    const before = work.book.seq;
    const wanted = { facts, logo: picture, language: 'en' } as const;
    const { pdf } = valueOf(await previewLetterhead(work, wanted));
    const { tags } = await readPdf(pdf);
    expect(tags[0]).toMatchObject({ role: 'Figure', alt: 'A tree' });
    expect(JSON.stringify(tags)).toContain('Sigrid Exempel, dataskyddsombud, Exempel AB');
    expect(work.book.seq).toBe(before);
    expect(letterheadView(work).logo).toBe(false);
  });

  test.each([
    ['colour-too-pale', { facts: { ...facts, colour: '#888888' }, logo: 'keep' }],
    ['logo-malformed', { facts, logo: { ...picture, width: 3 } }],
    ['logo-text-missing', { facts: { ...facts, logoText: { sv: '', en: '' } }, logo: picture }],
  ] as const)('is refused: %s, and nothing is written', async (code, wanted) => {
    const { work } = await workAt(now);
    const before = work.book.seq;
    expect(await changeLetterhead(work, wanted)).toMatchObject({ ok: false, error: { code } });
    expect(work.book.seq).toBe(before);
  });
});
