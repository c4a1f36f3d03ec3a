/**
 * Why something about the team, or about who may open a case, was refused. Words are in `shared/words`.
 *
 * - `lead-needed`: only a lead decides this. `officer-last-lead`: somebody must be left who can.
 * - `officer-unknown`: nobody of that name, or id where it has none, is at work in this book.
 * - `until-passed`: the last day, `YYYY-MM-DD`, lies behind us.
 * - `confining-not-yours`: only a lead or who handles the case makes it confidential; of one that is, only who is named.
 * - `nobody-named`: somebody must be able to open it.
 */
export type TeamRefusal =
  | { readonly code: 'lead-needed' }
  | { readonly code: 'officer-last-lead' }
  | { readonly code: 'officer-unknown'; readonly name: string }
  | { readonly code: 'until-passed'; readonly until: string }
  | { readonly code: 'confining-not-yours' }
  | { readonly code: 'nobody-named' }
  | { readonly code: 'reason-missing' }
  | { readonly code: 'nothing-changed' };
