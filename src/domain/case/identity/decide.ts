import { ok } from '../../result.ts';
import type { Decisions } from '../topic.ts';
import { wordless } from '../wordless.ts';
import type { IdentityCommand } from './command.ts';

/** What a command on the requester's identity does; see `decide`. */
export const identityDecisions: Decisions<IdentityCommand> = {
  'confirm-identity': (_, { note }) => wordless(note) ?? ok([{ type: 'identity-confirmed', note }]),
};
