import { describe, expect, test } from 'vitest';
import type { Case } from '#domain/case/case.ts';
import type { CaseCommand } from '#domain/case/command.ts';
import { decide } from '#domain/case/decide.ts';
import { evolve } from '#domain/case/evolve.ts';
import { makeCase, makeDecision, settled } from '../../../../factories/cases/case.ts';

const at = '2026-10-06T08:00:00Z';
const document = {
  id: 'd1',
  name: 'x.pdf',
  mediaType: 'application/pdf',
  size: 1,
  sha256: 'a',
  blob: 'b',
};
const content = 'c'.repeat(64);

const decided = (
  subject: Case,
  command: CaseCommand,
  actor = 'Asta Exempel',
  reviewRequired = false,
) => decide(subject, command, makeDecision({ at, actor, reviewRequired }));

function after(
  subject: Case,
  command: CaseCommand,
  actor?: string,
  reviewRequired?: boolean,
): Case {
  const events = decided(subject, command, actor, reviewRequired);
  if (!events.ok) throw new Error(events.error.code);
  return events.value.reduce((before, event) => evolve(before.id, before, event, at), subject);
}

const give = (facts: Record<string, string>): CaseCommand => ({
  type: 'give-letter-facts',
  language: 'sv',
  facts,
});
const draft: CaseCommand = {
  type: 'draft-letter',
  kind: 'identity-request',
  language: 'sv',
  content,
  date: '2026-10-06',
};
const approve: CaseCommand = { type: 'approve-letter', kind: 'identity-request', language: 'sv' };
const issue = (
  changes: Partial<Extract<CaseCommand, { type: 'issue-letter' }>> = {},
): CaseCommand => ({
  type: 'issue-letter',
  kind: 'identity-request',
  language: 'sv',
  document,
  pages: 1,
  registerVersion: '2020-04-17',
  ...changes,
});

describe('answers about letters', () => {
  test('are kept by language, the last one standing', () => {
    const once = after(makeCase(...settled), give({ reasons: 'Ett', ground: 'artikel 17.3 b' }));
    const twice = after(once, give({ reasons: 'Två' }));
    expect(twice.letterFacts).toEqual({ sv: { reasons: 'Två', ground: 'artikel 17.3 b' }, en: {} });
  });
  test('that are the same again change nothing', () => {
    const once = after(makeCase(...settled), give({ reasons: 'Ett' }));
    expect(decided(once, give({ reasons: 'Ett' }))).toMatchObject({
      error: { code: 'nothing-changed' },
    });
    expect(decided(makeCase(...settled), give({ reasons: '' }))).toMatchObject({
      error: { code: 'nothing-changed' },
    });
  });
  test.each([
    ['letter-fact-unknown', { nonsense: 'x' }],
    ['letter-fact-unknown', { toString: 'x' }],
    ['letter-fact-malformed', { erased_on: '2026-02-30' }],
    ['letter-fact-malformed', { erased_on: 'i går' }],
    ['letter-fact-malformed', { extent: 'lite' }],
    ['appeal-promised', { reasons: 'Du kan ÖVERKLAGA detta.' }],
  ])('are refused as %s', (code, facts) => {
    expect(decided(makeCase(...settled), give(facts))).toMatchObject({ error: { code } });
  });
});

describe('a second pair of eyes', () => {
  const drafted = after(makeCase(...settled), draft);
  test('is somebody other than who drafted it, however the name is written', () => {
    for (const actor of ['Asta Exempel', ' asta  exempel ']) {
      expect(decided(drafted, approve, actor)).toMatchObject({
        error: { code: 'same-person-approves' },
      });
    }
    expect(after(drafted, approve, 'Bo Prov').drafts).toMatchObject([
      { draftedBy: 'Asta Exempel', approvedBy: 'Bo Prov', content },
    ]);
  });
  test('has nothing to approve before a draft, and once is enough', () => {
    expect(decided(makeCase(...settled), approve, 'Bo Prov')).toMatchObject({
      error: { code: 'draft-missing' },
    });
    const approved = after(drafted, approve, 'Bo Prov');
    expect(decided(approved, approve, 'Cia Prov')).toMatchObject({
      error: { code: 'nothing-changed' },
    });
  });
  test('must look again when the letter is put forward anew', () => {
    const approved = after(drafted, approve, 'Bo Prov');
    const again = after(approved, { ...draft, content: 'd'.repeat(64) });
    expect(again.drafts).toMatchObject([{ content: 'd'.repeat(64) }]);
    expect(again.drafts[0]).not.toHaveProperty('approvedBy');
  });
  test('is needed before issue where the book wants it, and of these very words', () => {
    const refused = { error: { code: 'approval-missing' } };
    expect(decided(drafted, issue({ content }), undefined, true)).toMatchObject(refused);
    const approved = after(drafted, approve, 'Bo Prov');
    expect(decided(approved, issue({ content: 'd'.repeat(64) }), undefined, true)).toMatchObject(
      refused,
    );
    expect(decided(approved, issue(), undefined, true)).toMatchObject(refused);
    expect(after(approved, issue({ content }), undefined, true).letters).toMatchObject([
      { draftedBy: 'Asta Exempel', approvedBy: 'Bo Prov', version: 1 },
    ]);
  });
});

describe('a letter issued again', () => {
  const once = after(makeCase(...settled), issue());
  test('needs a reason, is a new version and keeps the old', () => {
    expect(decided(once, issue())).toMatchObject({ error: { code: 'reason-missing' } });
    const again = issue({ document: { ...document, id: 'd2' }, reason: 'Fel adress' });
    expect(after(once, again).letters).toMatchObject([
      { version: 1, document: { id: 'd1' } },
      { version: 2, document: { id: 'd2' }, replaces: 'd1', reason: 'Fel adress' },
    ]);
  });
  test('in another language is the first of its own', () => {
    expect(after(once, issue({ language: 'en' })).letters[1]).toMatchObject({ version: 1 });
  });
  test('in spite of a finding says why', () => {
    const findings = [{ code: 'late', reason: ' ' }];
    expect(decided(makeCase(...settled), issue({ findings }))).toMatchObject({
      error: { code: 'reason-missing' },
    });
  });
});
