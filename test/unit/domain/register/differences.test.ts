import { describe, expect, test } from 'vitest';
import { differences } from '#domain/register/differences.ts';
import type { Recipient } from '#domain/register/record-of-processing.ts';
import { record } from '../../../factories/cases/letter.ts';
import { versionFrom, withOfficer } from '../../../factories/cases/register.ts';

const later = (change: Parameters<typeof versionFrom>[1]) => versionFrom('2027-01-01', change);

describe('two versions', () => {
  test('do not differ by their day and name alone', () => {
    expect(differences(record, later({}))).toEqual([]);
  });

  test('do not differ by the order of their entries', () => {
    expect(differences(record, later({ purposes: record.purposes.toReversed() }))).toEqual([]);
  });

  test('differ by a part that is no list', () => {
    expect(differences(record, later(withOfficer))).toEqual([
      {
        part: 'dataProtectionOfficer',
        id: '',
        change: 'changed',
        fields: [
          { field: 'name', before: '', after: 'Omma Budén' },
          { field: 'contact', before: '', after: 'dso@example.com' },
        ],
      },
    ]);
  });

  test('differ by one field of one entry, named by both', () => {
    const [first, ...rest] = record.purposes;
    if (!first) throw new Error('No purpose');
    const reworded = { ...first, text: { ...first.text, en: 'Do the work.' }, recipients: [] };
    expect(differences(record, later({ purposes: [reworded, ...rest] }))).toEqual([
      {
        part: 'purposes',
        id: 'perform-services',
        change: 'changed',
        fields: [
          { field: 'text.en', before: 'Perform services.', after: 'Do the work.' },
          { field: 'recipients', before: 'suppliers-and-partners', after: '' },
        ],
      },
    ]);
  });

  test('differ by entries that came and went, with all that is in them', () => {
    const [first] = record.notices;
    const fresh = { id: 'new', text: { sv: 'Nytt.', en: 'New.' }, quotes: [] };
    const found = differences(record, later({ notices: [...record.notices.slice(1), fresh] }));
    expect(found.map(({ id, change }) => [id, change])).toEqual([
      ['new', 'added'],
      [first?.id, 'removed'],
    ]);
    expect(found[0]?.fields).toContainEqual({ field: 'text.sv', before: '', after: 'Nytt.' });
  });

  test('differ by a recipient named with country and safeguard', () => {
    const named = [
      {
        name: 'Molnet Inc.',
        country: 'USA',
        outsideEea: true,
        safeguard: 'Standardavtalsklausuler',
      },
      { name: 'Tryckeriet AB', country: 'Sverige', outsideEea: false, safeguard: '' },
    ];
    const recipients = record.recipients.map((recipient): Recipient =>
      recipient.id === 'suppliers-and-partners' ? { ...recipient, named } : recipient,
    );
    expect(differences(record, later({ recipients }))).toMatchObject([
      {
        id: 'suppliers-and-partners',
        fields: [
          {
            field: 'named',
            before: '',
            after: 'Molnet Inc. · USA · ∉ EEA · Standardavtalsklausuler\nTryckeriet AB · Sverige',
          },
        ],
      },
    ]);
  });
});
