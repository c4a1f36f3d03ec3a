import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Case } from '#domain/case/case.ts';
import type { CaseCommand } from '#domain/case/command.ts';
import { areAccounted, areAnswered, heldIn } from '#domain/case/work/accounted.ts';
import { decide } from '#domain/case/decide.ts';
import { evolve } from '#domain/case/evolve.ts';
import { withheldAreas } from '#domain/disclosure/withheld-areas.ts';
import {
  makeCase,
  makeDecision,
  makeDocument,
  makeLetter,
  settled,
} from '../../../factories/cases/case.ts';

const ask = (system: string): CaseCommand => ({
  type: 'ask-area',
  system,
  colleague: 'Robin Exempel',
  dueOn: '',
});
const answer = (id: string, holdsData: boolean, more: object = {}): CaseCommand => ({
  type: 'receive-area',
  id,
  holdsData,
  note: '',
  ...more,
});
const collect = (system: string, rows: number): CaseCommand => ({
  type: 'collect-data',
  system,
  document: makeDocument(`d-${system}`),
  tables: [{ name: 'Rader', columns: ['Namn'], rows }],
});
const withheld = { ground: 'secrecy', reasons: 'Uppgifterna omfattas av sekretess' } as const;
const summary = makeLetter('access-summary');
const told: CaseCommand = {
  type: 'log-contact',
  direction: 'out',
  channel: 'email',
  summary: 'Vi har inget om dig',
  answers: true,
};
const searched = (...commands: CaseCommand[]) => makeCase(...settled, ...commands);
const openOf = (subject: Case, command: CaseCommand) => {
  const decided = decide(subject, command, makeDecision());
  if (decided.ok) return [];
  return decided.error.code === 'checklist-open' ? decided.error.checks : [decided.error.code];
};

describe.each([
  ['the summary', summary],
  ['an answer by e-mail', told],
] as const)('%s waits', (_, command) => {
  test('until somebody has looked', () => {
    expect(openOf(searched(), command)).toEqual(['sources-searched', 'sources-accounted']);
  });

  test('for every area, though another has answered', () => {
    const subject = searched(ask('CRM'), ask('Support'), answer('a1', false));
    expect(openOf(subject, command)).toEqual(['sources-searched', 'sources-accounted']);
  });

  test('for the data of an area that holds them, or a reason', () => {
    const holding = [ask('CRM'), answer('a1', true)];
    expect(openOf(searched(...holding), command)).toEqual(['sources-accounted']);
    expect(openOf(searched(...holding, collect('crm', 12)), command)).toEqual([]);
    expect(openOf(searched(ask('CRM'), answer('a1', true, { withheld })), command)).toEqual([]);
  });

  test('while what was collected contradicts what an area answered', () => {
    const denied = [ask('CRM'), answer('a1', false)];
    expect(openOf(searched(...denied, collect('CRM', 12)), command)).toEqual(['sources-accounted']);
    expect(openOf(searched(...denied, collect('CRM', 0)), command)).toEqual([]);
  });
});

test('an answer that was wrong is corrected by answering once more', () => {
  const subject = searched(ask('CRM'), answer('a1', false), answer('a1', true, { withheld }));
  expect(subject.areas).toMatchObject([{ state: 'received', holdsData: true, withheld }]);
  expect(searched(ask('CRM'), answer('a1', true, { withheld }), answer('a1', false)).areas).toEqual(
    [expect.not.objectContaining({ withheld })],
  );
});

test('a reason has a ground of the right, and only data that are there are withheld', () => {
  const subject = searched(ask('CRM'));
  const archiving = { ground: 'archiving', reasons: 'x' };
  expect(openOf(subject, answer('a1', true, { withheld: archiving }))).toEqual([
    'ground-not-for-kind',
  ]);
  expect(openOf(subject, answer('a1', false, { withheld }))).toEqual(['nothing-withheld']);
});

test('what an area does not give out is told of in the letter', () => {
  const subject = searched(ask('CRM'), answer('a1', true, { withheld }));
  expect(heldIn(subject)).toEqual(['CRM']);
  expect(withheldAreas(subject.areas)).toMatchObject([
    { system: 'CRM', whole: true, ground: 'secrecy', words: withheld.reasons },
  ]);
});

test('a request that is refused whole need not be searched for', () => {
  const refused: CaseCommand = {
    type: 'decide-refusal',
    refusal: { extent: 'full', grounds: [{ ground: 'excessive', reasons: 'Tionde gången' }] },
  };
  expect(openOf(searched(refused), { ...told, summary: 'Avslag' })).toEqual([]);
});

const systems = ['CRM', 'Support', 'Lön'];
const search: fc.Arbitrary<CaseCommand> = fc.oneof(
  fc.constantFrom(...systems).map(ask),
  fc
    .tuple(fc.constantFrom('a1', 'a2', 'a3'), fc.boolean(), fc.boolean())
    .map(([id, holds, why]) => answer(id, holds, holds && why ? { withheld } : {})),
  fc.tuple(fc.constantFrom(...systems), fc.nat(2)).map(([system, rows]) => collect(system, rows)),
);

test('no order of asking, answering and collecting lets an answer out that an area contradicts', () => {
  fc.assert(
    fc.property(fc.array(search, { maxLength: 10 }), (acts) => {
      let subject = searched();
      for (const act of acts) {
        const decided = decide(subject, act, makeDecision());
        for (const event of decided.ok ? decided.value : []) {
          subject = evolve('c', subject, event, makeDecision().at);
        }
      }
      const goes = openOf(subject, summary).length === 0;
      expect(goes).toBe(areAnswered(subject) && areAccounted(subject));
      if (!goes) return;
      for (const area of subject.areas) {
        if (area.state !== 'received') throw new Error('An area that has not answered');
        const given = subject.collections.some(({ system }) => system === area.system);
        expect(area.holdsData && !given && !area.withheld).toBe(false);
      }
    }),
    { numRuns: 1_000 },
  );
});
