import {
  standingOf,
  usualBackups,
  type BackupChange,
  type BackupSettings,
  type PlaceState,
} from '#domain/backup/settings.ts';
import { ok, type Result } from '#domain/result.ts';
import type { BackupRefusal } from '#shared/refusals/backup-refusal.ts';
import type { FolderRefusal } from '#shared/refusals/folder-refusal.ts';
import type { Casebook } from '../casebook/casebook.ts';
import type { Pacing } from '../jobs/pacing.ts';
import type { DeskNote } from '../vault/desk-note.ts';
import { backUp, type BackedUp, type Source } from './back-up.ts';
import { openPlace } from './place.ts';
import { backupNoteSchema, type BackupNote } from './note.ts';
import { thinOut } from './thin-out.ts';

/** How the backups of this computer stand. */
interface Shown {
  readonly settings: BackupSettings;
  readonly places: readonly (PlaceState & { readonly standing: ReturnType<typeof standingOf> })[];
  readonly verifiedAt?: string;
  readonly running: boolean;
}

/** The backups of an open book on this computer. */
export interface Backups {
  show(): Promise<Shown>;
  change(settings: BackupChange): Promise<Result<Shown, FolderRefusal>>;
  /** Makes one in every place, one place after the other; the first thing that goes wrong is given when all have been tried. */
  make(pacing?: Pacing): Promise<Result<void, BackupRefusal | FolderRefusal>>;
  /** Makes those that are due, and never two at a time. */
  makeDue(): Promise<void>;
  /** Before something that cannot be taken back: waits for one in every place that can be had. */
  before(): Promise<void>;
}

function backupsOf(note: DeskNote<BackupNote>, source: Source, zone: () => string): Backups {
  let running: Promise<Result<void, BackupRefusal | FolderRefusal>> | undefined;
  const none: BackupNote = { settings: usualBackups, states: [] };
  const noted = async (): Promise<BackupNote> => (await note.read()) ?? none;

  /** What is chosen while a backup is being made stands beside what is remembered of it. */
  const become = (change: (before: BackupNote) => BackupNote) =>
    note.change((before = none) => ok(change(before)));

  async function show(): Promise<Shown> {
    const { settings, states } = await noted();
    const places = settings.places.map((place) => {
      const state = states.find((one) => one.place === place) ?? { place };
      return { ...state, standing: standingOf(state, settings.everyHours, source.now()) };
    });
    const verified = places.flatMap(({ verified: last }) => (last ? [last.at] : [])).toSorted();
    const verifiedAt = verified.at(-1);
    return {
      settings,
      places,
      running: running !== undefined,
      ...(verifiedAt !== undefined && { verifiedAt }),
    };
  }

  async function makeIn(places: readonly string[], pacing: Pacing) {
    let first: Result<void, BackupRefusal | FolderRefusal> = ok(undefined);
    for (const place of places) {
      const made = await backUp(place, source, pacing);
      const kept = await become((before) =>
        remembered(before, place, made.ok ? told(made.value, source.now()) : made.error),
      );
      const failed = [made, kept].find((one) => !one.ok);
      if (failed && !failed.ok && first.ok) first = failed;
      if (made.ok) await thin(place);
    }
    return first;
  }

  /** What went wrong is told until a backup has gone well there. */
  function remembered(
    { settings, states }: BackupNote,
    place: string,
    change: Omit<PlaceState, 'place'> | BackupRefusal,
  ): BackupNote {
    const before = states.find((one) => one.place === place);
    const after =
      'code' in change
        ? { ...before, place, problem: { code: change.code, at: source.now() } }
        : { place, ...change };
    const others = states.filter(
      (one) => one.place !== place && settings.places.includes(one.place),
    );
    return { settings, states: [...others, after] };
  }

  async function thin(target: string): Promise<void> {
    const { settings } = await noted();
    const place = await openPlace(target, source.whose);
    if (place.ok) await thinOut(place.value, settings.rotation, zone(), source.knows);
  }

  /** Whoever asks while one is being made gets that one. */
  function make(places: readonly string[], pacing: Pacing = {}) {
    running ??= makeIn(places, pacing).finally(() => (running = undefined));
    return running;
  }

  return {
    show,
    change: async (settings) => {
      const kept = await become(({ settings: before, states }) => {
        const rotation = { ...before.rotation, ...settings.rotation };
        return { settings: { ...before, ...settings, rotation }, states };
      });
      return kept.ok ? ok(await show()) : kept;
    },
    make: async (pacing) => make((await noted()).settings.places, pacing),
    makeDue: async () => {
      const { places } = await show();
      const due = places.filter((place) => isWanted(place, source.now())).map(({ place }) => place);
      if (due.length > 0 && !running) await make(due);
    },
    before: async () => {
      const { settings } = await noted();
      if (settings.places.length > 0) await make(settings.places);
    },
  };
}

/** A place that failed is tried again after a while, not by the minute: it may be a disk that somebody is looking for. */
const againAfterMinutes = 15;

function isWanted({ standing, problem }: Shown['places'][number], now: string): boolean {
  if (standing === 'fresh') return false;
  if (!problem) return true;
  const since = Temporal.Instant.from(problem.at).until(Temporal.Instant.from(now));
  return Math.abs(since.total('minutes')) >= againAfterMinutes;
}

const told = ({ id, events, altered }: BackedUp, at: string): Omit<PlaceState, 'place'> => ({
  verified: { id, at, events },
  ...(altered > 0 && { problem: { code: 'backup-without-files', at } }),
});

/** The backups of a book that is open, with what this computer has noted of them. */
export const backupsOver = (book: Casebook, now: () => string, zone: () => string): Backups =>
  backupsOf(book.note('backups', backupNoteSchema), book.backupSource(now), zone);
