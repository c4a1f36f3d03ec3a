import type { BreachCommand } from './breach/command.ts';
import type { ClashCommand } from './clash/command.ts';
import type { ClockCommand } from './clock/command.ts';
import type { ComplaintCommand } from './complaint/command.ts';
import type { DataCommand } from './data/command.ts';
import type { DisposalCommand } from './disposal/command.ts';
import type { DraftingCommand } from './drafting/command.ts';
import type { EndingCommand, ReopeningCommand } from './ending/command.ts';
import type { HoldCommand } from './hold/command.ts';
import type { IdentityCommand } from './identity/command.ts';
import type { InquiryCommand } from './inquiry/command.ts';
import type { LetterCommand } from './letters/command.ts';
import type { RedactionCommand } from './redaction/command.ts';
import type { MarketingCommand } from './marketing/command.ts';
import type { MeasureCommand } from './measures/command.ts';
import type { ObjectionCommand } from './objection/command.ts';
import type { PortabilityCommand } from './portability/command.ts';
import type { RecipientCommand } from './recipients/command.ts';
import type {
  MessageCommand,
  OpeningCommand,
  RegistrationCommand,
} from './registration/command.ts';
import type { RequesterCommand } from './requester/command.ts';
import type { LiftingCommand, RestrictCommand } from './restriction/command.ts';
import type { ReviewCommand } from './review/command.ts';
import type { RoleCommand } from './role/command.ts';
import type { TakeoverCommand } from './takeover/command.ts';
import type { AreaCommand, WorkCommand } from './work/command.ts';

/** What can be asked of an open case alone; one topic, one folder. */
export type OpenCommand =
  | RegistrationCommand
  | RoleCommand
  | RequesterCommand
  | IdentityCommand
  | ClockCommand
  | DataCommand
  | RedactionCommand
  | MeasureCommand
  | PortabilityCommand
  | RecipientCommand
  | RestrictCommand
  | ObjectionCommand
  | MarketingCommand
  | ReviewCommand
  | ComplaintCommand
  | BreachCommand
  | InquiryCommand
  | AreaCommand
  | TakeoverCommand
  | EndingCommand;

/** What can be asked of a case whether it is open or closed. */
export type AnytimeCommand =
  | MessageCommand
  | DraftingCommand
  | LetterCommand
  | LiftingCommand
  | WorkCommand
  | HoldCommand
  | ClashCommand
  | DisposalCommand
  | ReopeningCommand;

/** What staff can ask of a case. `decide` answers with events or a refusal. */
export type CaseCommand = OpeningCommand | AnytimeCommand | OpenCommand;
