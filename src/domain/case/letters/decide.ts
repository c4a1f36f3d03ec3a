import { ok } from '../../result.ts';
import type { Decisions } from '../topic.ts';
import type { LetterCommand } from './command.ts';

/** What a command on a case's letters does; see `decide`. */
export const letterDecisions: Decisions<LetterCommand> = {
  'issue-letter': (_, { type: __, ...facts }) => ok([{ type: 'letter-issued', ...facts }]),
};
