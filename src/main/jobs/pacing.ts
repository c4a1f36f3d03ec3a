/** How far a long job has come, in steps of its own; `total` 0 where nobody can know. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** What a long job is given by who waits for it: an ear, and a way to be stopped. */
export interface Pacing {
  readonly onProgress?: (progress: Progress) => void;
  /** The job stops with the signal's reason soon after it is aborted. */
  readonly signal?: AbortSignal;
}
