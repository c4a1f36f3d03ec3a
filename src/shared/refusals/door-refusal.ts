/** Answers of the door itself: the request did not parse, or a bug was met (logged under `id`). */
export type DoorRefusal =
  /** Where, and what was expected there, in what a script gave: `commands[3].mapping.purposes`. */
  | { readonly code: 'request-malformed'; readonly path?: string; readonly expected?: string }
  | { readonly code: 'sender-unknown' }
  | { readonly code: 'unexpected'; readonly id: string };

/** Why a long job gave nothing: the person stopped it. */
export type JobRefusal = { readonly code: 'job-stopped' };
