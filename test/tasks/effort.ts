/** What a task takes of a person. */
export interface Effort {
  /** Presses of the mouse's button; a drag is one. */
  readonly clicks: number;
  /** Keys that give a command or lead on; keys held at once are counted each. */
  readonly keys: number;
  /** Letters of words that are the person's own: a name that is sought, a reason. */
  readonly letters: number;
  /** At a practised pace, without waiting for the app. */
  readonly seconds: number;
}

export const noEffort: Effort = { clicks: 0, keys: 0, letters: 0, seconds: 0 };

/**
 * The operators of the keystroke-level model in seconds: Card, Moran and Newell, “The keystroke-level model for user
 * performance time with interactive systems”, Communications of the ACM 23(7), 1980, 396–410.
 */
export const operators = {
  /** A key, by an average skilled typist (55 words a minute). */
  K: 0.2,
  /** Pointing with a mouse at a target. */
  P: 1.1,
  /** A click: the mouse's button down and up, a tenth each. */
  B: 0.2,
  /** Moving a hand between keyboard and mouse. */
  H: 0.4,
  /** Deciding on the next act; here before every act, though practice joins some. */
  M: 1.35,
} as const;
