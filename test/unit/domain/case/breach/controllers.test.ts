import { expect, test } from 'vitest';
import type { CaseCommand } from '#domain/case/command.ts';
import { decide } from '#domain/case/decide.ts';
import { openChecks } from '#domain/workflow/open-checks.ts';
import { makeCase, makeDecision, settled } from '../../../../factories/cases/case.ts';
import { workThrough } from '../../../../factories/cases/work-through.ts';

const processor: CaseCommand = {
  type: 'decide-role',
  role: 'processor',
  controller: 'Flera kunder',
  reason: '',
};
const described = workThrough.breach.filter(({ type }) => type === 'describe-breach');
const list = (name: string): CaseCommand => ({
  type: 'list-controller',
  name,
  contact: 'ombud@example.com',
});
const tell = (controller: string): CaseCommand => ({
  type: 'tell-controller',
  controller,
  how: 'E-post',
});
const breach = (...commands: CaseCommand[]) =>
  makeCase({ type: 'change-kind', kind: 'breach' }, processor, ...described, ...commands);
const open = (...commands: CaseCommand[]) => openChecks(breach(...commands), 'forwarded');

test('a processor has told its controllers when every one of them is told (Art. 33(2))', () => {
  const listed = [list('Kund A'), list('Kund B')];
  expect(open(...listed, tell('Kund A'))).toEqual(['controller-told']);
  expect(open(...listed, tell('Kund A'), tell('Någon annan'))).toEqual(['controller-told']);
  expect(open(...listed, tell('Kund A'), tell(' Kund B'))).toEqual([]);
});

test('without a list it is the one that was told', () => {
  expect(open()).toEqual(['controller-told']);
  expect(open(tell('Kund A'))).toEqual([]);
});

test('who was listed by mistake is taken off with a reason, and no number is used again', () => {
  const dropped: CaseCommand = { type: 'drop-controller', id: 'c1', reason: 'Berörs inte' };
  const subject = breach(list('Kund A'), list('Kund B'), dropped, list('Kund C'));
  expect(subject.breach.controllers?.map(({ id }) => id)).toEqual(['c2', 'c3']);
  expect(open(list('Kund A'), list('Kund B'), dropped, tell('Kund B'))).toEqual([]);
});

test.each<[string, CaseCommand, CaseCommand[]]>([
  ['nothing-changed', list(' Kund A '), [list('Kund A')]],
  ['reason-missing', list(' '), []],
  ['item-unknown', { type: 'drop-controller', id: 'c9', reason: 'x' }, []],
])('refused: %s', (code, command, before) => {
  expect(decide(breach(...before), command, makeDecision())).toMatchObject({ error: { code } });
});

test('all on the list of persons are told before the breach is closed (Art. 34)', () => {
  const before = workThrough.breach
    .slice(settled.length, -1)
    .filter(({ type }) => type !== 'record-communication');
  const told = (persons: number): CaseCommand => ({
    type: 'record-communication',
    how: 'Brev',
    persons,
  });
  const left = (...commands: CaseCommand[]) =>
    openChecks(
      makeCase({ type: 'change-kind', kind: 'breach' }, ...settled, ...before, ...commands),
      'documented',
    );
  const listed: CaseCommand = { type: 'list-persons', persons: 3 };
  expect(left(listed, told(2))).toEqual(['persons-informed']);
  expect(left(listed, told(3))).toEqual([]);
  expect(left(told(2))).toEqual([]);
});
