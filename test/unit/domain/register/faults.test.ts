import { expect, test } from 'vitest';
import { faultsIn, type Fault } from '#domain/register/faults.ts';
import type { RecordOfProcessing } from '#domain/register/record-of-processing.ts';
import { record } from '../../../factories/cases/letter.ts';

test('the policy of 2020 as data has no fault', () => {
  expect(faultsIn(record)).toEqual([]);
});

const first = <T>([one]: readonly T[]): T => {
  if (one === undefined) throw new Error('An empty list');
  return one;
};
const purpose = first(record.purposes);
const rest = record.purposes.slice(1);
const recipient = first(record.recipients);
const named = { name: '', country: 'Norge', outsideEea: false, safeguard: '' };

test.each<[Fault['fault'], string, Partial<RecordOfProcessing>]>([
  ['text-missing', 'controller.name', { controller: { ...record.controller, name: ' ' } }],
  ['address-wrong', 'controller.contact', { controller: { ...record.controller, contact: 'a@b' } }],
  ['text-missing', 'inShort.en', { inShort: { sv: 'Kort.', en: '' } }],
  [
    'text-missing',
    'purposes.0.text.sv',
    { purposes: [{ ...purpose, text: { sv: '', en: 'X' } }, ...rest] },
  ],
  ['list-empty', 'purposes.0.groups', { purposes: [{ ...purpose, groups: [] }, ...rest] }],
  ['id-unknown', 'purposes.0.groups', { purposes: [{ ...purpose, groups: ['nobody'] }, ...rest] }],
  ['id-unknown', 'purposes.0.legalBasis', { purposes: [{ ...purpose, legalBasis: '' }, ...rest] }],
  [
    'id-unknown',
    'purposes.0.sources',
    { purposes: [{ ...purpose, sources: ['parrot'] }, ...rest] },
  ],
  [
    'id-unknown',
    'purposes.0.retention',
    { purposes: [{ ...purpose, retention: 'ever' }, ...rest] },
  ],
  ['id-twice', 'purposes.1.id', { purposes: [purpose, purpose, ...rest] }],
  [
    'text-missing',
    'recipients.0.named.0.name',
    { recipients: [{ ...recipient, named: [named] }, ...record.recipients.slice(1)] },
  ],
  [
    'text-missing',
    'purposes.0.balancing.en',
    { purposes: [{ ...purpose, balancing: { sv: 'Litet.', en: '' } }, ...rest] },
  ],
  [
    'list-empty',
    'retention.0.counted',
    { retention: [{ ...first(record.retention), counted: { months: 12, from: [] } }] },
  ],
  [
    'text-missing',
    'legalBases.0.article',
    { legalBases: [{ ...first(record.legalBases), article: '' }] },
  ],
  [
    'text-missing',
    'transfers.text.en',
    { transfers: { ...record.transfers, text: { sv: 'Inga.', en: '' } } },
  ],
])('%s at %s', (fault, where, change) => {
  expect(faultsIn({ ...record, ...change })).toEqual([{ fault, where }]);
});

test('no source, recipient or storage period is needed where no purpose names one', () => {
  const purposes = [{ ...purpose, sources: [], recipients: [] }];
  expect(faultsIn({ ...record, purposes, sources: [], recipients: [] })).toEqual([]);
});

test.each(['purposes', 'groups', 'legalBases', 'categories'] as const)(
  'Art. 30(1) wants at least one of %s',
  (list) => {
    expect(faultsIn({ ...record, [list]: [] })).toContainEqual({
      fault: 'list-empty',
      where: list,
    });
  },
);
