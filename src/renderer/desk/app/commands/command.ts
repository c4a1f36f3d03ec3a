import type { BookEvent } from '#domain/book/event.ts';
import type { CaseEvent } from '#domain/case/event.ts';
import type { Role } from '#domain/team/event.ts';
import { mayWrite } from '#domain/team/rights.ts';

/** What a command is about, which is the heading it stands under. */
type CommandGroup =
  | 'recent'
  | 'case'
  | 'actions'
  | 'pages'
  | 'searches'
  | 'settings'
  | 'texts'
  | 'help'
  | 'people'
  | 'cases';

/** Something that can be done or gone to; each has a place on the screen as well. */
export interface Command {
  /** The same each time, so that it is known as recent. */
  readonly id: string;
  readonly group: CommandGroup;
  readonly name: string;
  /** What it is about, in small letters beside. */
  readonly detail?: string;
  /** The keys that do the same. */
  readonly keys?: string;
  /** The event that it leads to, or what is done where it leads: it is offered to who may write that. */
  readonly writes?: (BookEvent | CaseEvent)['type'];
  readonly run: () => void;
}

/** Whether somebody in a role may do what a command leads to. */
export const isFor = (role: Role, { writes }: Pick<Command, 'writes'>): boolean =>
  writes === undefined || mayWrite(role, writes);
