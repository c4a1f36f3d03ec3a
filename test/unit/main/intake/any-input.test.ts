import fc from 'fast-check';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readEmail } from '#main/intake/mail/read-email.ts';
import { readTable } from '#main/intake/tables/read-table.ts';
import { keepApart } from '#main/intake/text/keep-apart.ts';
import { numberedFileName, safeFileName } from '#shared/safe-file-name.ts';
import { draftSchema } from '#shared/views/intake-views.ts';
import { modifiedAt, now } from './mail.ts';

const inbox = join(import.meta.dirname, '../../../../resources/sample-inbox');
const names = (await readdir(inbox)).filter((name) => name.endsWith('.eml'));
const mails = await Promise.all(names.map((name) => readFile(join(inbox, name))));

/** Real mails with bytes changed, cut and repeated. */
const damaged = fc
  .record({
    mail: fc.constantFrom(...mails),
    changes: fc.array(fc.record({ at: fc.nat(), to: fc.nat(255) }), { maxLength: 20 }),
    cut: fc.option(fc.nat()),
  })
  .map(({ mail, changes, cut }) => {
    const bytes = Buffer.from(mail);
    for (const { at, to } of changes) bytes[at % bytes.length] = to;
    return cut === null ? bytes : bytes.subarray(0, cut % bytes.length);
  });

test('any damage to a mail gives a refusal or a draft the desk accepts', async () => {
  await fc.assert(
    fc.asyncProperty(damaged, async (bytes) => {
      const email = await readEmail({ name: 'a.eml', bytes, modifiedAt }, now);
      if (!email.ok) return;
      const draft = draftSchema.safeParse({ id: 'x', ...email.value });
      expect(draft.error).toBeUndefined();
      expect(email.value.receivedAt <= now).toBe(true);
    }),
    { numRuns: 400 },
  );
});

test('any bytes give a refusal or a table whose rows are as long as its header', () => {
  const csv = fc.string({ unit: fc.constantFrom('a', 'å', ';', ',', '"', '\n', '\r', '\t', ' ') });
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    csv.map((text) => Buffer.from(text)),
  );
  fc.assert(
    fc.property(bytes, (bytes) => {
      const read = readTable({ name: 'a.csv', bytes });
      if (!read.ok) return;
      for (const { columns, rows } of read.value.tables) {
        expect(new Set(columns)).toHaveLength(columns.length);
        for (const row of rows) expect(row).toHaveLength(columns.length);
      }
    }),
    { numRuns: 1_000 },
  );
});

test('any name comes out as one part of a path, short and visible, and no two the same', () => {
  const name = fc.string({
    unit: fc.oneof(fc.constantFrom('.', '/', '\\', ' ', '\u202e'), fc.string()),
  });
  fc.assert(
    fc.property(fc.array(name, { maxLength: 8 }), (hostile) => {
      const safe = hostile.map(safeFileName);
      for (const each of safe) {
        expect(each).not.toMatch(/[/\\\p{Cc}\u202e]|^\.{1,2}$/u);
        expect(Buffer.byteLength(each)).toBeLessThanOrEqual(200);
      }
      const apart = keepApart(safe, numberedFileName).map((each) => each.toLowerCase());
      expect(new Set(apart)).toHaveLength(apart.length);
    }),
    { numRuns: 1_000 },
  );
});
