/** What a command is about, which is the heading it stands under. */
export type CommandGroup =
  | 'recent'
  | 'case'
  | 'actions'
  | 'pages'
  | 'searches'
  | 'settings'
  | 'texts'
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
  /** It changes something in the book, or leads to where nothing else is done: not for who only reads. */
  readonly changes?: boolean;
  readonly run: () => void;
}
