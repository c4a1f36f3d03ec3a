import { readFile } from 'node:fs/promises';
import type { ClientConfig } from 'pg';
import { parse } from 'pg-connection-string';
import { ok, refuse, type Result } from '#domain/result.ts';
import type { CarrierRefusal } from '#shared/refusals/carrier-refusal.ts';

const understood = ['host', 'sslmode', 'sslrootcert'];

/**
 * How to connect by an address: always by TLS with a certificate that is checked, name and all, unless it is a socket on
 * this machine. `sslrootcert=FILE` names the authority of an organisation that is its own.
 */
export async function configOf(address: string): Promise<Result<ClientConfig, CarrierRefusal>> {
  const [, place = '', query = ''] =
    /^(postgres(?:ql)?:\/\/[^?#]+)(?:\?([^#]*))?$/.exec(address) ?? [];
  const asked = new URLSearchParams(query);
  const unknown = [...asked.keys()].filter((name) => !understood.includes(name));
  const mode = asked.get('sslmode');
  if (
    (mode !== null && mode !== 'verify-full') ||
    unknown.some((name) => /ssl|compat/.test(name))
  ) {
    return refuse({ code: 'address-unprotected' });
  }
  const login = loginOf(place, asked.get('host'));
  if (!login || unknown.length > 0) return refuse({ code: 'address-malformed' });
  if (login.host.startsWith('/')) return ok({ ...login, ssl: false });
  const authority = asked.get('sslrootcert');
  const ca = authority === null ? undefined : await readFile(authority, 'utf8').catch(() => '');
  if (ca === '') return refuse({ code: 'server-untrusted' });
  return ok({ ...login, ssl: { rejectUnauthorized: true, ...(ca !== undefined && { ca }) } });
}

/** The name of a socket's folder may stand where the server's does, or in `host`. */
function loginOf(place: string, socket: string | null) {
  if (place === '') return undefined;
  try {
    const { host: named, port, user, password, database } = parse(place);
    const host = socket ?? named;
    if (!host || !user || !database) return undefined;
    return { host, user, password, database, port: port ? Number(port) : 5432 };
  } catch {
    return undefined;
  }
}
