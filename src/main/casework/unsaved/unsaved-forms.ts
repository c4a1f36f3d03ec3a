import { z } from 'zod';
import { ok, type Result } from '#domain/result.ts';
import { unsavedSchema, type Unsaved } from '#shared/contract/desk/unsaved-contract.ts';
import type { FolderRefusal } from '#shared/refusals/folder-refusal.ts';
import { makeQueue } from '../../casebook/queue.ts';
import { isStillKept, keptAt, type LastWritten } from '../still-kept.ts';
import type { Casebook } from '../../casebook/casebook.ts';

/** More than anybody has begun at once; the oldest go first. */
const most = { forms: 50, characters: 4_000_000 };

/** What whoever is at work has begun to write on this computer. It is no part of the book: no backup or exchange has it. */
export interface UnsavedForms {
  /** Newest first. */
  list(): Promise<readonly Unsaved[]>;
  /** Gives the instant as of which it is kept. */
  keep(written: Omit<Unsaved, 'at'>): Promise<Result<string, FolderRefusal>>;
  drop(place: string): Promise<Result<undefined, FolderRefusal>>;
  /** Lets go of what is about cases that are not here any more; a disk that takes nothing has it done the next time. */
  settle(): Promise<void>;
}

/** The forms in a note of the officer's own. They are written one after the other, each time whole. */
export function unsavedForms(
  book: Pick<Casebook, 'ownNote' | 'caseIdOf' | 'damage'> & LastWritten,
  now: () => string,
): UnsavedForms {
  const note = book.ownNote('unsaved', z.array(unsavedSchema));
  const inTurn = makeQueue();
  let held: readonly Unsaved[] | undefined;

  const isHere = ({ reference }: Unsaved) =>
    reference === undefined || book.caseIdOf(reference) !== undefined;
  // A case that a damaged book cannot show may be there again when it is mended.
  const stands = (form: Unsaved) =>
    isStillKept(form.at, now()) && (book.damage !== undefined || isHere(form));

  async function become(change: (forms: readonly Unsaved[]) => readonly Unsaved[]) {
    const before = (held ??= (await note.read()) ?? []);
    const after = within(change(before).filter(stands));
    const isSame =
      after.length === before.length && after.every((form, nth) => form === before[nth]);
    const written = isSame ? ok(undefined) : await note.write([...after]);
    if (written.ok) held = after;
    return written;
  }

  return {
    list: () =>
      inTurn(async () => {
        await become((forms) => forms);
        return (held ?? []).filter((form) => stands(form) && isHere(form));
      }),
    keep: (written) =>
      inTurn(async () => {
        const at = keptAt(book, now());
        const kept = await become((forms) => [
          { ...written, at },
          ...without(forms, written.place),
        ]);
        return kept.ok ? ok(at) : kept;
      }),
    drop: (place) => inTurn(() => become((forms) => without(forms, place))),
    settle: () => inTurn(async () => void (await become((forms) => forms))),
  };
}

const without = (forms: readonly Unsaved[], place: string) =>
  forms.filter((form) => form.place !== place);

/** The newest that there is room for. */
function within(forms: readonly Unsaved[]): readonly Unsaved[] {
  let room = most.characters;
  return forms.slice(0, most.forms).filter(({ form }) => (room -= form.length) >= 0);
}
