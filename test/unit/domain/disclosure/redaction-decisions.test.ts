import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CaseCommand } from '#domain/case/command.ts';
import { decide } from '#domain/case/decide.ts';
import type { Marks } from '#domain/disclosure/marks.ts';
import { makeCase, makeDecision, makeDocument } from '../../../factories/cases/case.ts';

const collected: CaseCommand = {
  type: 'collect-data',
  system: 'Kundregister',
  document: makeDocument('d1'),
  tables: [{ name: 'kunder', columns: ['E-post', 'Typ', 'Anteckning'], rows: 4 }],
};
const place = { documentId: 'd1', table: 0 };
const redact = (marks: Marks, change = {}): CaseCommand => ({
  type: 'redact',
  ...place,
  marks,
  ground: 'others-rights',
  words: '',
  ...change,
});
/** What discloses data must wait for. */
const ready: CaseCommand[] = [
  { type: 'decide-role', role: 'controller', reason: 'Vårt register' },
  { type: 'waive-identity', reason: 'Känd adress' },
];
const issued: CaseCommand = {
  type: 'issue-letter',
  kind: 'access-summary',
  language: 'sv',
  document: makeDocument('d2'),
  pages: 1,
  registerVersion: '2020-04-17',
};
const refusalOf = (commands: CaseCommand[], command: CaseCommand) => {
  const decided = decide(makeCase(collected, ...commands), command, makeDecision());
  return decided.ok ? undefined : decided.error.code;
};

describe('a redaction is refused', () => {
  test.each<[string, CaseCommand, string]>([
    [
      'of a file that is not in the case',
      redact({ rows: [0] }, { documentId: 'd9' }),
      'document-unknown',
    ],
    ['of a table that is not in the file', redact({ rows: [0] }, { table: 1 }), 'document-unknown'],
    ['beyond the last row', redact({ rows: [4] }), 'mark-outside'],
    ['beyond the last column', redact({ cells: [[0, 3]] }), 'mark-outside'],
    ['of no text', redact({ parts: [[0, 0, 2, 2]] }), 'mark-outside'],
    ['of nothing', redact({}), 'nothing-changed'],
    [
      'on a ground of one’s own without words',
      redact({ rows: [0] }, { ground: 'other' }),
      'reason-missing',
    ],
    [
      'to be taken back when there is none',
      { type: 'withdraw-redaction', number: 1 },
      'nothing-to-withdraw',
    ],
    [
      'to be put back when nothing is out',
      { type: 'put-back', documentId: 'd1' },
      'nothing-to-withdraw',
    ],
  ])('%s', (_, command, code) => {
    expect(refusalOf([], command)).toBe(code);
  });

  test('to be taken back without a reason once a summary has gone out', () => {
    const done = [redact({ rows: [0] }), ...ready, issued];
    expect(refusalOf(done, { type: 'withdraw-redaction', number: 1 })).toBe('reason-missing');
    const why: CaseCommand = { type: 'withdraw-redaction', number: 1, reason: 'Samtycke kom.' };
    expect(refusalOf(done, why)).toBeUndefined();
  });
});

describe('a redaction', () => {
  test('has a number that is never used again', () => {
    const { disclosure } = makeCase(
      collected,
      redact({ rows: [0] }),
      { type: 'withdraw-redaction', number: 1 },
      redact({ rows: [1] }),
    );
    expect(disclosure.redactions.map(({ number }) => number)).toEqual([2]);
  });

  test('can be taken back place by place', () => {
    const { disclosure } = makeCase(collected, redact({ rows: [0, 1], cells: [[2, 0]] }), {
      type: 'withdraw-redaction',
      number: 1,
      marks: { rows: [1], cells: [[2, 0]] },
    });
    expect(disclosure.redactions).toMatchObject([{ marks: { rows: [0] } }]);
  });

  const index = fc.nat(3);
  const marks = fc
    .record({
      rows: fc.uniqueArray(index),
      columns: fc.uniqueArray(fc.nat(2)),
      cells: fc.uniqueArray(fc.tuple(index, fc.nat(2)), { selector: String }),
    })
    .filter(({ rows, columns, cells }) => rows.length + columns.length + cells.length > 0);

  test('leaves nothing behind when it is taken back, whatever it covered', () => {
    fc.assert(
      fc.property(marks, marks, (first, second) => {
        const before = makeCase(collected, redact(first));
        const after = makeCase(collected, redact(first), redact(second), {
          type: 'withdraw-redaction',
          number: 2,
          marks: second,
        });
        expect(after.disclosure.redactions).toEqual(before.disclosure.redactions);
      }),
    );
  });
});

test('what was looked at and kept can be put to the question again', () => {
  const { disclosure } = makeCase(
    collected,
    { type: 'keep-flagged', ...place, marks: { columns: [0], cells: [[1, 1]] } },
    { type: 'reopen-flagged', ...place, marks: { columns: [0] } },
  );
  expect(disclosure.kept).toEqual([{ ...place, marks: { cells: [[1, 1]] } }]);
});

test('an event of a redaction holds addresses and never text', () => {
  const decided = decide(makeCase(collected), redact({ cells: [[1, 2]] }), makeDecision());
  expect(decided).toEqual({
    ok: true,
    value: [
      {
        type: 'redacted',
        number: 1,
        ...place,
        marks: { cells: [[1, 2]] },
        ground: 'others-rights',
        words: '',
      },
    ],
  });
});
