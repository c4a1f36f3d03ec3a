import { Roster } from '../team/roster.ts';

/** Where the beginning of a log is lost, who was admitted with which rights is too: what opens with the keys is shown. */
export class RosterWithoutBeginning extends Roster {
  override standing(): undefined {
    return undefined;
  }
}
