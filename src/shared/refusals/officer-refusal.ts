/** Why something about those who keep the book could not be done. Days are `YYYY-MM-DD`. */
export type OfficerRefusal =
  /** No officer of the book is called so. */
  | { readonly code: 'officer-unknown'; readonly name: string }
  /** An officer who is at work here, or invited, has this name. */
  | { readonly code: 'officer-exists'; readonly name: string }
  /** The passphrase is of another officer of this computer than the one who was named. */
  | { readonly code: 'officer-other'; readonly name: string }
  /** Nobody else could admit or remove anybody then. */
  | { readonly code: 'officer-last-lead' }
  /** Only a lead decides on that. */
  | { readonly code: 'lead-needed' }
  | { readonly code: 'until-passed'; readonly until: string }
  | { readonly code: 'until-malformed' }
  /** Of what was chosen for a reader the book has nothing. */
  | { readonly code: 'no-case-given' }
  /** Who was given certain cases to read has the keys of no others, and becomes nothing else by that invitation. */
  | { readonly code: 'reader-given-cases' }
  /** The file is no invitation, or not a whole one. */
  | { readonly code: 'invitation-unreadable' }
  | { readonly code: 'invitation-newer'; readonly found: number; readonly known: number }
  /** It is not as its inviter signed it. */
  | { readonly code: 'invitation-altered' }
  | { readonly code: 'invitation-expired'; readonly until: string }
  | { readonly code: 'invitation-used'; readonly on: string }
  | { readonly code: 'invitation-withdrawn' }
  /** What was typed is not what its inviter read out, or would read out of this file. */
  | { readonly code: 'invitation-words-differ'; readonly inviter: string }
  /** The folder holds another book than the one it invites to. */
  | { readonly code: 'invitation-other-book' }
  /** The folder holds something that is not ours. */
  | { readonly code: 'folder-not-empty' };
