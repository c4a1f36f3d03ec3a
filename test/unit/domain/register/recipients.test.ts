import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { concernedBy } from '#domain/register/concerned.ts';
import { faultsIn } from '#domain/register/faults.ts';
import { knownRecipients } from '#domain/register/known-recipients.ts';
import type { NamedRecipient, RecordOfProcessing } from '#domain/register/record-of-processing.ts';
import { recipients, transfers } from '#domain/letter/access-summary/recipients.ts';
import { letterContextOf } from '#domain/letter/letter-context.ts';
import { letterWords } from '#shared/words/letter-words.ts';
import { makeCase, makeDocument, settled } from '../../../factories/cases/case.ts';
import { contacts, makeFacts, record } from '../../../factories/cases/letter.ts';

const [first] = record.recipients;
if (!first) throw new Error('A kind of recipient');
const supplier = (name: string, change: Partial<NamedRecipient> = {}): NamedRecipient => ({
  name,
  country: 'Sverige',
  outsideEea: false,
  safeguard: '',
  role: 'processor',
  ...change,
});
const withNamed = (...named: NamedRecipient[]): RecordOfProcessing => ({
  ...record,
  recipients: record.recipients.map((kind) => (kind.id === first.id ? { ...kind, named } : kind)),
});
const mapped = (recipients: readonly string[]) => [
  {
    system: contacts.system,
    mapping: { columns: [], purposes: [], sources: [], recipients, codes: [] },
  },
];
const namesFor = (register: RecordOfProcessing, ids: readonly string[] = [first.id]) =>
  concernedBy([contacts], mapped(ids), register, 'unknown').recipients.flatMap(({ named }) =>
    named.map(({ name }) => name),
  );

describe('the recipients of a person’s data', () => {
  test('are those of the systems they were found in, and those of any system', () => {
    const register = withNamed(
      supplier('Molnexempel AB', { systems: [contacts.system.toUpperCase()] }),
      supplier('Löneexempel AB', { systems: ['Lönesystemet'] }),
      supplier('Driftexempel AB'),
    );
    expect(namesFor(register)).toEqual(['Molnexempel AB', 'Driftexempel AB']);
    expect(namesFor(register, [])).toEqual(['Molnexempel AB']);
  });

  test('are no kind whose names all belong to other systems', () => {
    const register = withNamed(supplier('Löneexempel AB', { systems: ['Lönesystemet'] }));
    expect(concernedBy([contacts], mapped([first.id]), register, 'unknown').recipients).toEqual([]);
  });

  test('never come from a system that nothing was found in', () => {
    const system = fc.constantFrom(contacts.system, 'Lönesystemet', 'Arkivet');
    const named = fc.array(fc.array(system, { maxLength: 3 }), { maxLength: 6 });
    fc.assert(
      fc.property(named, (all) => {
        const register = withNamed(...all.map((systems, at) => supplier(`N${at}`, { systems })));
        for (const name of namesFor(register)) {
          const from = all[Number(name.slice(1))] ?? [];
          expect(from.length === 0 || from.includes(contacts.system)).toBe(true);
        }
      }),
    );
  });
});

test('whom Art. 19 is told to follows from where the data are', () => {
  const register = withNamed(
    supplier('Molnexempel AB', { systems: ['CRM'] }),
    supplier('Löneexempel AB', { systems: ['Lönesystemet'] }),
  );
  const found = makeCase(...settled, {
    type: 'collect-data',
    system: 'crm',
    document: makeDocument('d1'),
    tables: [],
  });
  expect(knownRecipients(found, register)).toEqual(['Molnexempel AB']);
  expect(knownRecipients(makeCase(), register)).toHaveLength(2);
  expect(knownRecipients(makeCase(), record)).toEqual([]);
});

describe('what the record happens not to state is no denial', () => {
  const told = (register: RecordOfProcessing, part: typeof recipients) =>
    JSON.stringify(
      part(
        letterContextOf({
          subject: makeCase(),
          register,
          facts: makeFacts({ mappings: mapped([]) }),
          words: letterWords.sv,
        }),
      ),
    );
  const nobody = 'inte lämnats ut till någon';

  test('that nobody has received the data is told only when it is confirmed', () => {
    const silent = { ...record, recipients: [] };
    expect(told(silent, recipients)).not.toContain(nobody);
    expect(told(silent, recipients)).toContain('säger inte heller att det saknas');
    expect(told({ ...silent, confirmed: { recipients: 'none' } }, recipients)).toContain(nobody);
  });

  test('and so is that nothing is transferred', () => {
    const never = 'överförs inte till något land';
    expect(told(record, transfers)).not.toContain(never);
    expect(told({ ...record, confirmed: { transfers: 'none' } }, transfers)).toContain(never);
  });

  test('a record that confirms none beside some is not adopted', () => {
    const abroad = supplier('Molnet Inc.', { country: 'USA', outsideEea: true });
    const confirmed = { recipients: 'none', transfers: 'none' } as const;
    expect(faultsIn({ ...withNamed(abroad), confirmed })).toEqual([
      { fault: 'denied', where: 'confirmed.recipients' },
      { fault: 'denied', where: 'confirmed.transfers' },
    ]);
    expect(faultsIn({ ...record, confirmed })).toEqual([]);
  });
});
