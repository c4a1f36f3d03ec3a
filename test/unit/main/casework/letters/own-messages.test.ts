import { describe, expect, test } from 'vitest';
import type { Message } from '#domain/case/message.ts';
import { reviewFlags } from '#main/casework/review/review-flags.ts';
import { redact } from '#main/casework/review/redact.ts';
import { reviewView } from '#main/casework/review/review-view.ts';
import { valueOf } from '../../../../factories/books/book.ts';
import { summaryCase } from '../../../../factories/cases/summary.ts';

const alva = { name: 'Alva Exempelsson', email: 'alva@example.com' };
const kim = { name: 'Kim Handläggare', email: 'kim@bolaget.example' };

const message = (text: string, change: Partial<Message> = {}): Message => ({
  receivedAt: '2026-10-05T08:15:00Z',
  subject: 'Mina uppgifter',
  text,
  messageId: '',
  attachments: [],
  from: [alva],
  ...change,
});

/** A summary of a case with these messages, as its reader has it. */
async function answered(first: Message, ...others: Message[]) {
  const at = await summaryCase({}, { message: first });
  for (const one of others) await at.act(at.reference, { type: 'add-message', message: one });
  return at;
}
const copyIn = (files: readonly { name: string; bytes: Uint8Array }[]) =>
  JSON.parse(Buffer.from(files.find(({ name }) => name.endsWith('.json'))?.bytes ?? []).toString());

describe('what the person wrote to us', () => {
  test('is printed and copied, and nobody else’s words are', async () => {
    const { summary } = await answered(
      message(
        'Vad har ni om mig?\n\nDen 4 maj 2026 skrev Kim <kim@bolaget.example>:\n> Hemligt om dig',
      ),
      message('Internt: hen är besvärlig', { from: [kim], subject: 'Om ärendet' }),
      message('Skynda på, tack.', {
        subject: 'Påminnelse',
        forwarded: { by: kim, at: '2026-10-05T09:00:00Z', text: 'Kan du ta den här jobbiga?' },
        attachments: [
          { name: 'internt-pm.pdf', mediaType: 'application/pdf', size: 1, sha256: '' },
        ],
      }),
    );
    const { text, files } = await summary();
    expect(text).toContain(
      'Ditt meddelande den 5 oktober 2026 Ämne Mina uppgifter Vad har ni om mig?',
    );
    expect(text).toContain('Skynda på, tack.');
    for (const others of ['Hemligt', 'Internt', 'Om ärendet', 'jobbiga', 'internt-pm']) {
      expect(text).not.toContain(others);
    }
    const copy = copyIn(files);
    expect(copy.messages).toEqual([
      {
        received: '2026-10-05',
        subject: 'Mina uppgifter',
        text: 'Vad har ni om mig?',
        attachments: '',
      },
      { received: '2026-10-05', subject: 'Påminnelse', text: 'Skynda på, tack.', attachments: '' },
    ]);
    expect(files.some(({ name }) => name.endsWith('.txt'))).toBe(false);
  });

  test('is a file inside the letter where it is long', async () => {
    const { summary } = await answered(message('Jag undrar över mycket. '.repeat(300)));
    const { text, files } = await summary();
    expect(text).toContain('-messages.txt');
    expect(text).not.toContain('Jag undrar över mycket. Jag undrar');
    const file = files.find(({ name }) => name.endsWith('-messages.txt'));
    expect(Buffer.from(file?.bytes ?? []).toString()).toContain(
      '2026-10-05\nMina uppgifter\n\nJag undrar',
    );
  });

  test('is flagged, redacted and proven like all other material', async () => {
    const { work, reference, issue, summary } = await answered(
      message('Jag bor med Bo Provsson på samma adress.'),
    );
    expect(await issue()).toMatchObject({ error: { code: 'flags-undecided' } });
    const address = { documentId: 'message-1', table: 0 };
    const { flags } = valueOf(await reviewFlags(work, { reference, ...address }));
    expect(flags).toMatchObject([{ kind: 'name', text: 'Bo Provsson', column: 1 }]);
    const ground = { ground: 'others-rights', words: '' } as const;
    valueOf(await redact(work, { reference, what: { value: 'Bo Provsson' }, ...ground }));
    const { text, files } = await summary();
    expect(text).toContain('Jag bor med [maskerat: andras rättigheter] på samma adress.');
    expect(text).not.toContain('Provsson');
    expect(copyIn(files).withheld).toMatchObject([
      { system: 'Dina meddelanden till oss', columns: ['Text'], values: 1 },
    ]);
  });

  test('can be left out whole, on a ground the letter tells', async () => {
    const { act, work, reference, summary } = await answered(message('Om min chef.'));
    await act(reference, {
      type: 'leave-out',
      documentId: 'message-1',
      ground: 'others-rights',
      words: '',
    });
    expect(valueOf(await reviewView(work, { reference })).files).toMatchObject([
      { system: 'CRM' },
      { system: 'Dina meddelanden till oss', message: true, leftOut: { ground: 'others-rights' } },
    ]);
    const { text } = await summary();
    expect(text).toContain('hela Meddelande 1 i ärendet');
    expect(text).not.toContain('Om min chef');
  });

  test('is not marked where the case holds no such message of theirs', async () => {
    const { work, act, reference } = await answered(message('Hej', { from: [kim] }));
    expect(valueOf(await reviewView(work, { reference })).files).toHaveLength(1);
    await expect(
      act(reference, {
        type: 'redact',
        documentId: 'message-1',
        table: 0,
        marks: { cells: [[0, 1]] },
        ground: 'secrecy',
        words: '',
      }),
    ).rejects.toThrow('document-unknown');
  });

  test('is never emptied by a filter of rows', async () => {
    const { act, reference } = await answered(message('Hej'));
    await expect(
      act(reference, {
        type: 'filter-rows',
        documentId: 'message-1',
        table: 0,
        conditions: [{ column: 0, values: ['annat'] }],
      }),
    ).rejects.toThrow('document-unknown');
  });

  test('is looked through for what was redacted elsewhere, in a file of its own too', async () => {
    const long = 'Jag undrar över mycket. '.repeat(200);
    const named = message('Mina synpunkter', { subject: 'Hittepå är med' });
    const { act, reference, findings } = await answered(
      message(`${long} Hittepå är nog med.`),
      named,
    );
    expect((await findings()).map(({ code }) => code)).not.toContain('stands-elsewhere');
    await act(reference, {
      type: 'redact',
      documentId: 'message-2',
      table: 0,
      marks: { parts: [[0, 0, 0, 'Hittepå'.length]] },
      ground: 'others-rights',
      words: '',
    });
    expect((await findings()).map(({ code }) => code)).toContain('stands-elsewhere');
  });
});
