import type { Pushes } from '#shared/pushes.ts';
import type { Progress } from '../jobs/pacing.ts';

/** What stands beside the book and every window shows. */
type Beside = 'unsaved:changed' | 'inbox:changed' | 'searches:changed';

/** Where the handlers find what is not in the book. */
export interface Surroundings {
  readonly folder: string;
  readonly resources: string;
  readonly version: string;
  /** The book is the practice book. */
  readonly practice?: boolean;
  readonly onChanged: (seq: number) => void;
  /** One window has changed what the others show beside the book. */
  readonly onBeside: <P extends Beside>(name: P, news: Pushes[P]) => void;
  /** A file is being dragged out of the window; by its path. */
  readonly onDragOut: (path: string) => void;
  /** The files that the system asked for, told once. */
  readonly takeOpened: () => readonly string[];
  readonly onProgress: (job: string, progress: Progress) => void;
}
