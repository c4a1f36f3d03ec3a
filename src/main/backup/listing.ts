import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { objectIn } from '#main/vault/key-file/json-object.ts';
import { replaceFile } from '#main/vault/atomic-file.ts';
import { signed, signerOf, type ListingSigner, type SignedBy } from './signature.ts';
import type { Place } from './place.ts';

const sum = z.string().regex(/^[0-9a-f]{64}$/);
const count = z.int().nonnegative();

/** What one backup holds: every file of the book's folder as pieces, and the sealed documents by the first byte of their names. */
const listingSchema = z.object({
  version: z.literal(1),
  id: z.string().regex(/^\d{8}T\d{6}Z-[0-9a-f]{4}$/),
  /** When the book was as the backup has it: an ISO instant. */
  at: z.iso.datetime(),
  bookId: z.string().regex(/^[0-9a-f]{32}$/),
  desk: z.string(),
  events: count,
  cases: count,
  documents: count,
  /** Of all that it holds, written now or before. */
  bytes: count,
  files: z.array(
    z.object({
      name: z.string(),
      size: count,
      pieces: z.array(sum),
      /** By what the disk knew the file, where one that grows was copied. */
      copiedFrom: z.string().optional(),
    }),
  ),
  /** Each piece is a text: a line for each document, its name and its length. */
  documentLists: z.array(sum),
});
export type Listing = z.infer<typeof listingSchema>;

/** A backup in a place: whole, one that was never ended, or a listing that does not read or is not the one that was signed. */
export type Found =
  | { readonly state: 'complete'; readonly listing: Listing; readonly by: SignedBy }
  | { readonly state: 'begun' | 'damaged' | 'altered' | 'newer'; readonly id: string };

const ending = '.json';
const begunEnding = '.begun';

/** The signature is over the listing as it is written here, and stands behind it. */
export function writeListing(
  { listings }: Place,
  given: Listing,
  signer: ListingSigner,
): Promise<void> {
  const listing = listingSchema.parse(given);
  const whole = { ...listing, ...signed(signer, JSON.stringify(listing)) };
  return replaceFile(join(listings, `${listing.id}${ending}`), JSON.stringify(whole));
}

/** Leaves word that a backup has been begun: one that was broken off is seen, and goes on with what it has. */
export const markBegun = ({ listings }: Place, id: string): Promise<void> =>
  replaceFile(join(listings, `${id}${begunEnding}`), '');

export const clearBegun = ({ listings }: Place, id: string): Promise<void> =>
  rm(join(listings, `${id}${begunEnding}`), { force: true });

export const dropListing = ({ listings }: Place, id: string): Promise<void> =>
  rm(join(listings, `${id}${ending}`), { force: true });

/** Of a book's own backups, one that somebody else signed is as good as altered. */
export const asKnown = (found: Found, knows: (by: SignedBy) => boolean): Found =>
  found.state === 'complete' && !knows(found.by)
    ? { state: 'altered', id: found.listing.id }
    : found;

/**
 * All backups of a place, oldest first. That each is as it was signed is told here; whether by an officer of the book only
 * who has its log can tell.
 */
export async function listingsOf(place: Place): Promise<readonly Found[]> {
  // A part that was broken off as it was made has none yet, and hides nobody else's.
  const names = (await readdir(place.listings).catch(noneIn)).toSorted();
  const found = await Promise.all(names.map((name) => readOne(place, name)));
  return found.filter((one) => one !== undefined);
}

async function readOne({ listings }: Place, name: string): Promise<Found | undefined> {
  if (name.endsWith(begunEnding)) return { state: 'begun', id: name.slice(0, -begunEnding.length) };
  if (!name.endsWith(ending)) return undefined;
  const id = name.slice(0, -ending.length);
  // What stands there and is no file to be read is a damaged listing, and no reason to make no backup.
  const found = objectIn(await readFile(join(listings, name), 'utf8').catch(nothingIn));
  if (typeof found['version'] === 'number' && found['version'] > 1) return { state: 'newer', id };
  const { data: listing } = listingSchema.safeParse(found);
  if (listing?.id !== id) return { state: 'damaged', id };
  const by = signerOf(JSON.stringify(listing), found);
  return by ? { state: 'complete', listing, by } : { state: 'altered', id };
}

function noneIn(error: NodeJS.ErrnoException): string[] {
  if (error.code === 'ENOENT') return [];
  throw error;
}

function nothingIn(error: NodeJS.ErrnoException): string {
  if (error.code === 'EISDIR' || error.code === 'ENOENT') return '';
  throw error;
}
