import { inForceAt } from '#domain/register/in-force-at.ts';
import type { Response } from '#shared/contract/contract.ts';
import type { RegisterVersion } from '#shared/contract/book/register-contract.ts';
import type { Work } from '../work.ts';

type RegisterView = Extract<Response<'register:show'>, { ok: true }>['value'];

/** Every version of the record of processing there is or was to be, the newest day first. */
export function registerView({ book, clock, registers }: Work): RegisterView {
  const today = clock.today();
  const { versions } = registers;
  const current = inForceAt(versions, today)?.version;
  const { registers: adopted } = book.settings;
  const standing = versions.map((record): RegisterVersion => {
    const own = adopted.find((other) => other.record === record);
    return {
      record,
      standing:
        record.validFrom > today ? 'coming' : record.version === current ? 'in-force' : 'past',
      ...(own && { adopted: { reason: own.reason, at: own.adoptedAt } }),
    };
  });
  const withdrawn = adopted.flatMap(({ record, reason, adoptedAt, withdrawn }): RegisterVersion[] =>
    withdrawn
      ? [{ record, standing: 'withdrawn', adopted: { reason, at: adoptedAt }, withdrawn }]
      : [],
  );
  const newestFirst = [...standing, ...withdrawn].toSorted((a, b) =>
    a.record.validFrom < b.record.validFrom ? 1 : -1,
  );
  return { today, versions: newestFirst };
}
