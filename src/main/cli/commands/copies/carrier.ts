import { resolve } from 'node:path';
import { refuse, type Result } from '#domain/result.ts';
import type { CarrierRefusal } from '#shared/refusals/carrier-refusal.ts';
import type { CarrierChoice } from '#shared/contract/book/exchange-contract.ts';
import { done, misused, refused } from '../../answer.ts';
import type { Run } from '../../run.ts';
import type { Desk } from '../../desk.ts';
import { withBook } from '../../with-book.ts';

const usage = 'carrier set folder DIR | set postgres | init postgres | none | test';

/** How the book travels from this computer. The address of a server comes from `OMBUD_CARRIER`, never from the arguments. */
export const carrier: Run = async ({ words }, desk) => {
  const [act, kind, dir, ...more] = words;
  if (more.length > 0) return misused(usage);
  if (act === 'none' && kind === undefined) return choose(desk, { kind: 'none' });
  if (act === 'test' && kind === undefined) return test(desk);
  if (act === 'init' && kind === 'postgres' && dir === undefined) return prepare(desk);
  if (act === 'set' && kind === 'postgres' && dir === undefined) {
    const { carrierAddress: address } = desk;
    if (!address) return refused({ code: 'address-missing' });
    return choose(desk, { kind, address });
  }
  if (act !== 'set' || kind !== 'folder' || !dir) return misused(usage);
  return choose(desk, { kind, dir: resolve(dir) });
};

const choose = (desk: Desk, choice: CarrierChoice) =>
  withBook(desk, async ({ exchange }) => {
    const chosen = await exchange.choose(choice);
    return chosen.ok ? done({ kind: choice.kind, ok: true }) : refused(chosen.error);
  });

const test = (desk: Desk) =>
  withBook(desk, async ({ exchange }) => {
    const choice = await exchange.chosen();
    if (choice.kind === 'none') return refused({ code: 'carrier-none' });
    const tried = await exchange.test(choice);
    return tried.ok ? done({ kind: choice.kind, ok: true }) : refused(tried.error);
  });

/** Needs no book: whoever runs the database need not be of the team. */
async function prepare({ carrierAddress }: Desk) {
  const made: Result<void, CarrierRefusal> = carrierAddress
    ? await (await import('../../../carrier/postgres/postgres.ts')).preparePostgres(carrierAddress)
    : refuse({ code: 'address-missing' });
  if (!made.ok) return refused(made.error);
  const { deskRole } = await import('../../../carrier/postgres/schema.ts');
  return done({ kind: 'postgres', ok: true, role: deskRole });
}
