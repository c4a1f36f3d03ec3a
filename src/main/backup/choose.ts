import { ok, refuse, type Result } from '#domain/result.ts';
import type { BackupRefusal } from '#shared/refusals/backup-refusal.ts';
import { listingsOf, type Found, type Listing } from './listing.ts';
import type { SignedBy } from './signature.ts';
import { placesIn, type Place } from './place.ts';
import { refuseByPlace } from './place-refusal.ts';

/** A backup that can be restored, and where it lies. */
export interface Chosen {
  readonly place: Place;
  readonly listing: Listing;
  readonly by: SignedBy;
}

/** Everything that lies in a place, oldest first. */
export async function backupsIn(
  target: string,
): Promise<Result<readonly { readonly place: Place; readonly found: Found }[], BackupRefusal>> {
  const places = await placesIn(target);
  if (!places.ok) return places;
  try {
    const all = await Promise.all(
      places.value.map(async (place) =>
        (await listingsOf(place)).map((found) => ({ place, found })),
      ),
    );
    return ok(all.flat().toSorted((one, other) => (idOf(one.found) < idOf(other.found) ? -1 : 1)));
  } catch (error) {
    return refuseByPlace(error);
  }
}

/** The backup with an id, or the newest whole one where a place holds those of one book only. */
export async function choose(
  target: string,
  id: string | undefined,
): Promise<Result<Chosen, BackupRefusal>> {
  const all = await backupsIn(target);
  if (!all.ok) return all;
  if (id !== undefined) {
    const one = all.value.find(({ found }) => idOf(found) === id && found.state !== 'begun');
    if (!one) return refuse({ code: 'backup-unknown', id });
    const { place, found } = one;
    if (found.state === 'complete') return ok({ place, ...found });
    const code = found.state === 'begun' ? 'damaged' : found.state;
    return refuse({ code: `backup-${code}`, id });
  }
  const whole = all.value.flatMap(({ place, found }) =>
    found.state === 'complete' ? [{ place, ...found }] : [],
  );
  const books = new Set(whole.map(({ listing }) => listing.bookId)).size;
  if (books > 1) return refuse({ code: 'backup-books-many', books });
  const newest = whole.at(-1);
  return newest ? ok(newest) : refuse({ code: 'backup-none' });
}

export const idOf = (found: Found): string =>
  found.state === 'complete' ? found.listing.id : found.id;
