import { beforeEach, describe, expect, test } from 'vitest';
import { faultsIn } from '#domain/register/faults.ts';
import { lists } from '#domain/register/lists.ts';
import {
  blankEntry,
  freeId,
} from '../../../../../../src/renderer/desk/features/register/editor/blank-entries.ts';
import {
  beginDraft,
  changeReason,
  changeRecord,
  dropDraft,
  draftIn,
} from '../../../../../../src/renderer/desk/features/register/editor/draft-store.ts';
import { useUnsaved } from '../../../../../../src/renderer/desk/components/unsaved/unsaved-store.ts';
import { sayField } from '../../../../../../src/renderer/desk/features/register/view/say-field.ts';
import { sayNamed } from '../../../../../../src/renderer/desk/features/register/view/say-named.ts';
import { record } from '../../../../../factories/cases/letter.ts';
import { wordsIn } from '../../words-in.ts';

describe('a draft', () => {
  beforeEach(dropDraft);
  const draft = () => draftIn(useUnsaved.getState());

  test('begins as the version before it, without a day', () => {
    beginDraft(record);
    expect(draft()).toEqual({ base: record, record: { ...record, validFrom: '' }, reason: '' });
  });

  test('keeps what it was begun from when it changes', () => {
    beginDraft(record);
    changeRecord({ validFrom: '2027-01-01' });
    changeReason('Ny policy');
    expect(draft()).toMatchObject({
      base: { validFrom: '2020-04-17' },
      record: { validFrom: '2027-01-01' },
      reason: 'Ny policy',
    });
  });

  test('that is not there is not made by a change', () => {
    changeRecord({ validFrom: '2027-01-01' });
    changeReason('Ny policy');
    expect(draft()).toBeUndefined();
  });
});

describe('a new entry', () => {
  test('has an id of its own', () => {
    expect(freeId('purposes', record.purposes)).toBe('purpose-9');
    const [first] = record.notices;
    if (!first) throw new Error('No notice');
    expect(freeId('notices', [{ ...first, id: 'notice-3' }, first])).toBe('notice-4');
  });

  test.each(lists)(
    'in %s needs to be filled in before it can be adopted, and nothing else',
    (list) => {
      const changed = { ...record, [list]: [...record[list], blankEntry(list, record)] };
      const faults = faultsIn(changed);
      expect(faults.length).toBeGreaterThan(0);
      const here = `${list}.${record[list].length}.`;
      expect(faults.filter(({ where }) => !where.startsWith(here))).toEqual([]);
      expect(new Set(faults.map(({ fault }) => fault))).toEqual(
        new Set(list === 'purposes' ? ['text-missing', 'list-empty'] : ['text-missing']),
      );
    },
  );
});

test.each([
  ['text.en', 'Text (engelska)'],
  ['sv', 'Text (svenska)'],
  ['name.sv', 'Kort namn, inne i en mening (svenska)'],
  ['named', 'Mottagare vid namn'],
  ['legalBasis', 'Rättslig grund'],
  ['later-field', 'later-field'],
])('the field %s is called %s', (field, name) => {
  expect(sayField(field, wordsIn('sv'))).toBe(name);
});

test('a recipient outside the EEA is told with its safeguard, or that none is recorded', () => {
  const molnet = { name: 'Molnet Inc.', country: 'USA', outsideEea: true, safeguard: '' };
  const t = wordsIn('sv');
  expect(sayNamed(molnet, t)).toBe(
    'Molnet Inc. (USA, utanför EU och EES: ingen skyddsåtgärd antecknad)',
  );
  expect(sayNamed({ ...molnet, safeguard: 'SCC' }, t)).toContain('EES: SCC)');
  expect(sayNamed({ ...molnet, country: 'Norge', outsideEea: false }, t)).toBe(
    'Molnet Inc. (Norge)',
  );
});
