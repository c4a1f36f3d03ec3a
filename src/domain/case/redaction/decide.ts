import { countMarks } from '../../disclosure/marks.ts';
import type { Grounds } from '../../disclosure/ground.ts';
import { isOwnMessage } from '../../disclosure/own-messages/own-messages.ts';
import { ok, refuse } from '../../result.ts';
import { ownNumber } from '../../team/ordinals.ts';
import { refuseTable } from '../data/refuse-table.ts';
import type { Case } from '../case.ts';
import type { Decisions } from '../topic.ts';
import { wordless } from '../wordless.ts';
import type { RedactionCommand } from './command.ts';

/** What a command on redactions does; see `decide`. */
export const redactionDecisions: Decisions<RedactionCommand> = {
  redact: (before, { type: _, ...facts }, { ordinal = 0 }) =>
    groundless(facts) ??
    refuseTable(before, facts, facts.marks) ??
    nothingIn(facts.marks) ??
    ok([{ type: 'redacted', number: ownNumber(before.disclosure.latest, ordinal), ...facts }]),
  'withdraw-redaction': (before, { type: _, ...facts }) => {
    const { number, reason = '' } = facts;
    const held = before.disclosure.redactions.some((redaction) => redaction.number === number);
    if (!held) return refuse({ code: 'nothing-to-withdraw' });
    return unexplained(before, reason) ?? ok([{ type: 'redaction-withdrawn', ...facts }]);
  },
  'keep-flagged': (before, { type: _, ...facts }) =>
    refuseTable(before, facts, facts.marks) ??
    nothingIn(facts.marks) ??
    ok([{ type: 'flagged-kept', ...facts }]),
  'reopen-flagged': (before, { type: _, ...facts }) =>
    refuseTable(before, facts, facts.marks) ??
    nothingIn(facts.marks) ??
    ok([{ type: 'flagged-reopened', ...facts }]),
  'leave-out': (before, { type: _, ...facts }) => {
    const { documentId } = facts;
    const held = before.collections.some(({ document }) => document.id === documentId);
    if (!held && !isOwnMessage(before, documentId))
      return refuse({ code: 'document-unknown', documentId });
    return groundless(facts) ?? ok([{ type: 'document-left-out', ...facts }]);
  },
  'put-back': (before, { type: _, ...facts }) => {
    const { documentId, reason = '' } = facts;
    const out = before.disclosure.leftOut.some((left) => left.documentId === documentId);
    if (!out) return refuse({ code: 'nothing-to-withdraw' });
    return unexplained(before, reason) ?? ok([{ type: 'document-put-back', ...facts }]);
  },
};

/** A ground of staff's own says nothing until it is put in words (Art. 12(4): the reasons are told). */
const groundless = ({ ground, words }: Grounds) =>
  ground === 'other' ? wordless(words) : undefined;

const nothingIn = (marks: Parameters<typeof countMarks>[0]) =>
  countMarks(marks) === 0 ? refuse({ code: 'nothing-changed' }) : undefined;

/** Until a summary has gone out a redaction is a draft; after that taking it back changes an answer once given. */
const unexplained = ({ letters }: Pick<Case, 'letters'>, reason: string) =>
  letters.some(({ kind }) => kind === 'access-summary') ? wordless(reason) : undefined;
