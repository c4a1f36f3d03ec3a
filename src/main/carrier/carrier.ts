import type { Result } from '#domain/result.ts';
import type { CarrierRefusal } from '#shared/refusals/carrier-refusal.ts';

/** What a carrier holds, as it says. */
export interface Listing {
  readonly names: readonly string[];
  /** How many things lie there that are none of ours: a service's conflicted copies, or what a person put there. */
  readonly strange: number;
  /** To be given to the next `list`, which then names what came since; not every carrier can. */
  readonly cursor?: string;
}

/**
 * What brings sealed objects from desk to desk: a dumb store, never believed. An object is written once, under a name
 * that says what it is (`names.ts`), and is there whole or not at all.
 */
export interface Carrier {
  list(after?: string): Promise<Result<Listing, CarrierRefusal>>;
  read(name: string): Promise<Result<Uint8Array, CarrierRefusal>>;
  /** The same name twice with the same bytes is fine; other bytes are refused. */
  put(name: string, bytes: Uint8Array): Promise<Result<void, CarrierRefusal>>;
  /** Takes away what this desk has put: key parcels and files. One that is gone already is fine. */
  remove(name: string): Promise<Result<void, CarrierRefusal>>;
  /** Whether it would take what is put; nothing is left of the try. */
  tryOut(): Promise<Result<void, CarrierRefusal>>;
  /** Calls when something came, as far as the carrier can tell; gives how to stop hearing. */
  watch(changed: () => void): () => void;
  close(): Promise<void>;
}

/** The version of names and objects that this app writes and reads. */
export const carrierVersion = 1;

/** Nothing that a desk makes is larger; whatever is, is not read. */
export const largestObject = 256 * 1024 * 1024;

export const tooLarge = {
  code: 'object-too-large',
  megabytes: largestObject / 1024 / 1024,
} as const satisfies CarrierRefusal;
