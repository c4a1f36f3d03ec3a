import type { ClockCommand } from './clock/command.ts';
import type { DataCommand } from './data/command.ts';
import type { DisposalCommand } from './disposal/command.ts';
import type { EndingCommand, ReopeningCommand } from './ending/command.ts';
import type { HoldCommand } from './hold/command.ts';
import type { IdentityCommand } from './identity/command.ts';
import type { LetterCommand } from './letters/command.ts';
import type { RedactionCommand } from './redaction/command.ts';
import type {
  MessageCommand,
  OpeningCommand,
  RegistrationCommand,
} from './registration/command.ts';

/** What can be asked of an open case alone; one topic, one folder. */
export type OpenCommand =
  | RegistrationCommand
  | IdentityCommand
  | ClockCommand
  | DataCommand
  | RedactionCommand
  | LetterCommand
  | EndingCommand;

/** What can be asked of a case whether it is open or closed. */
export type AnytimeCommand = MessageCommand | ReopeningCommand | HoldCommand | DisposalCommand;

/** What staff can ask of a case. `decide` answers with events or a refusal. */
export type CaseCommand = OpeningCommand | AnytimeCommand | OpenCommand;
