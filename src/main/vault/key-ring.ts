import { heldKeys, type HeldKeys } from './held-keys.ts';
import type { Opened } from './opened.ts';
import { caseActs, type CaseActs } from './ring/case-acts.ts';
import { copyIn } from './ring/copy-in.ts';
import { holdingOf } from './ring/holding.ts';
import { officerActs, type OfficerActs } from './ring/officer-acts.ts';

/** The keys of an unlocked book, and of the officer who is at work. */
export interface KeyRing extends HeldKeys, CaseActs, OfficerActs {
  /** The keys in another copy of this key file, for whoever is at work; `undefined` when they do not open. */
  copyIn(text: string): Promise<HeldKeys | undefined>;
  /** Writes the key file as it is held, where it may have been taken away. */
  putBack(): Promise<void>;
  /** Whether the log may lack its officers, for they have signed nothing yet. */
  isUnfounded(): boolean;
  /** They have signed: from now on a log without them was cut. */
  found(): Promise<void>;
  /**
   * Uses no key from now on but those of the cases that whoever is at work was given, by id; `undefined` for all. Gives
   * whether that is another choice than before.
   */
  keepTo(given: ReadonlySet<string> | undefined): boolean;
  /** Lets go of the keys; whoever asks for one afterwards is thrown at. */
  forget(): void;
}

/** The ring over an opened vault whose file is known by `sum`. */
export function ringOver(dir: string, opened: Opened, sum: string): KeyRing {
  const holding = holdingOf(dir, opened, sum);
  const held = heldKeys(holding.keys, holding.recent, holding.given);
  return Object.assign(held, caseActs(holding), officerActs(holding), {
    copyIn: copyIn(holding),
    putBack: () => holding.become({}),
    isUnfounded: () => holding.keys().unfounded,
    found: () => holding.become({ unfounded: false }),
    keepTo: holding.keepTo,
    forget: holding.forget,
  });
}
