import { refuse, type Result } from '#domain/result.ts';
import type { CarrierRefusal } from '#shared/refusals/carrier-refusal.ts';
import type { CarrierChoice } from '#shared/contract/book/exchange-contract.ts';
import type { Carrier } from '../carrier/carrier.ts';

/**
 * Opens the carrier that was chosen.
 *
 * @param claim whether an empty folder is to become this book's
 */
export async function openCarrier(
  choice: CarrierChoice | undefined,
  bookId: string,
  claim = false,
): Promise<Result<Carrier, CarrierRefusal>> {
  if (choice?.kind === 'folder') {
    return (await import('../carrier/folder/folder.ts')).openFolder(choice.dir, bookId, { claim });
  }
  // What speaks to a network is not even loaded until somebody has chosen it.
  if (choice?.kind === 'postgres') {
    return (await import('../carrier/postgres/postgres.ts')).openPostgres(choice.address, bookId);
  }
  return refuse({ code: 'carrier-none' });
}

/** Where a carrier is, for a person: nothing of a login is in it. */
export async function placeOf(choice: CarrierChoice | undefined): Promise<string> {
  if (choice?.kind === 'folder') return choice.dir;
  if (choice?.kind !== 'postgres') return '';
  const config = await (await import('../carrier/postgres/address.ts')).configOf(choice.address);
  return config.ok ? (config.value.host ?? '') : '';
}
