import { ok, refuse, type Result } from '#domain/result.ts';
import type { CarrierRefusal } from '#shared/refusals/carrier-refusal.ts';
import { carrierVersion, largestObject, tooLarge, type Carrier } from '../carrier.ts';
import { isName } from '../names.ts';
import { configOf } from './address.ts';
import { connectionTo, type Connection } from './connection.ts';
import { listen } from './listen.ts';
import { makeTables, tryTables } from './schema.ts';

const patienceMs = 60_000;
const pieceLength = 8 * 1024 * 1024;

/** The organisation's own server. `carrier init` has made its tables; each desk has a login of its own. */
export async function openPostgres(
  address: string,
  bookId: string,
  limitMs = patienceMs,
): Promise<Result<Carrier, CarrierRefusal>> {
  const config = await configOf(address);
  if (!config.ok) return config;
  const connection = connectionTo(config.value, limitMs);
  const known = await checkVersion(connection);
  if (!known.ok) {
    await connection.close();
    return known;
  }
  const { query, close } = connection;
  return ok({
    async list(after = '0') {
      const found = await query<{ name: string; position: string }>(
        `select name, position from ombud.object
         where book = $1 and position > $2 and name not like 'blobs/%' order by position`,
        [bookId, after],
      );
      if (!found.ok) return found;
      const names = found.value.map(({ name }) => name).filter(isName);
      const cursor = found.value.at(-1)?.position ?? after;
      return ok({ names, strange: found.value.length - names.length, cursor });
    },
    read: (name) => readObject(connection, bookId, name),
    async put(name, bytes) {
      const made = await query(
        `insert into ombud.object (book, name, bytes) values ($1, $2, $3)
         on conflict (book, name) do nothing returning true`,
        [bookId, name, bytes],
      );
      if (!made.ok) return made;
      if (made.value.length > 0) return ok(undefined);
      const same = await query(
        'select true from ombud.object where book = $1 and name = $2 and bytes = $3',
        [bookId, name, bytes],
      );
      if (!same.ok) return same;
      return same.value.length > 0 ? ok(undefined) : refuse({ code: 'object-differs' });
    },
    async remove(name) {
      const gone = await query('delete from ombud.object where book = $1 and name = $2', [
        bookId,
        name,
      ]);
      if (!gone.ok) return gone;
      const left = await query('select true from ombud.object where book = $1 and name = $2', [
        bookId,
        name,
      ]);
      if (!left.ok) return left;
      return left.value.length === 0 ? ok(undefined) : refuse({ code: 'object-kept' });
    },
    tryOut: () => connection.script(tryTables),
    watch: (changed) => listen(config.value, bookId, changed),
    close,
  });
}

/** Bytes come as text of twice the length: so they come in pieces. */
async function readObject(
  { query }: Connection,
  bookId: string,
  name: string,
): Promise<Result<Buffer, CarrierRefusal>> {
  const pieces: Buffer[] = [];
  for (let [at, length] = [0, 1]; at < length; at += pieceLength) {
    const found = await query<{ length: number; piece: Buffer }>(
      `select octet_length(bytes) as length, substring(bytes from $3 for $4) as piece
       from ombud.object where book = $1 and name = $2`,
      [bookId, name, at + 1, pieceLength],
    );
    if (!found.ok) return found;
    const [row] = found.value;
    // Whoever rules the tables can also make a row say nothing.
    if (!row?.piece) return refuse({ code: 'object-missing' });
    if (row.length > largestObject) return refuse(tooLarge);
    ({ length } = row);
    pieces.push(row.piece);
  }
  return ok(Buffer.concat(pieces));
}

async function checkVersion({ query }: Connection): Promise<Result<void, CarrierRefusal>> {
  const read = await query<{ version: number }>('select version from ombud.format');
  if (!read.ok) return read;
  const found = read.value[0]?.version ?? 0;
  if (found === 0) return refuse({ code: 'database-unprepared' });
  return found > carrierVersion
    ? refuse({ code: 'carrier-newer', found, known: carrierVersion })
    : ok(undefined);
}

/** Makes tables and rights, once; again it makes what somebody has taken away, and changes nothing where all is there. */
export async function preparePostgres(
  address: string,
  limitMs = patienceMs,
): Promise<Result<void, CarrierRefusal>> {
  const config = await configOf(address);
  if (!config.ok) return config;
  const connection = connectionTo(config.value, limitMs);
  try {
    const known = await checkVersion(connection);
    if (!known.ok && !canBeMade.has(known.error.code)) return known;
    const made = await connection.script(makeTables);
    const works = await connection.script(tryTables);
    if (works.ok) return ok(undefined);
    if (made.ok) return refuse({ code: 'database-strange' });
    return made.error.code === 'rights-missing' ? refuse({ code: 'rights-to-make-missing' }) : made;
  } finally {
    await connection.close();
  }
}

const canBeMade: ReadonlySet<string> = new Set(['database-unprepared', 'rights-missing']);
