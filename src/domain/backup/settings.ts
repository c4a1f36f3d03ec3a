import { usualRotation, type Rotation } from './rotation.ts';

/** Where backups of a book go, and how often. It is a computer's own: another has other disks. */
export interface BackupSettings {
  /** Folders, each of which gets every backup; none means that none is made. */
  readonly places: readonly string[];
  /** So many hours after the last one the next is made. */
  readonly everyHours: number;
  readonly rotation: Rotation;
}

/** What is changed of it; what is not given stays as it is. */
export type BackupChange = Partial<Omit<BackupSettings, 'rotation'>> & {
  readonly rotation?: Partial<Rotation>;
};

/** What holds until somebody decides: a backup each working day once there is a place for it. */
export const usualBackups: BackupSettings = { places: [], everyHours: 24, rotation: usualRotation };

/** The last backup in a place that was opened again, and what went wrong since then. Instants are ISO. */
export interface PlaceState {
  readonly place: string;
  readonly verified?: { readonly id: string; readonly at: string; readonly events: number };
  readonly problem?: { readonly code: string; readonly at: string };
}

/** How a place stands: due when it is time, overdue when twice that time has passed, or it never had one and should. */
export type BackupStanding = 'fresh' | 'due' | 'overdue';

/**
 * Whether a place wants a backup now.
 *
 * @param now an ISO instant
 * @example standingOf({ place: 'x', verified: { id: 'a', at: '2026-03-02T08:00:00Z', events: 9 } }, 24, '2026-03-03T09:00:00Z') // 'due'
 */
export function standingOf(
  { verified, problem }: PlaceState,
  everyHours: number,
  now: string,
): BackupStanding {
  if (!verified) return problem ? 'overdue' : 'due';
  const passed = Temporal.Instant.from(verified.at).until(Temporal.Instant.from(now));
  const hours = passed.total('hours');
  // A clock that was set back says that the last one is yet to come: one is made, and the matter is closed.
  if (hours < 0 || hours >= 2 * everyHours) return hours < 0 ? 'due' : 'overdue';
  return hours >= everyHours ? 'due' : 'fresh';
}
