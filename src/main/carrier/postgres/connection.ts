import { setTimeout as wait } from 'node:timers/promises';
import { Client, type ClientConfig, type QueryResultRow } from 'pg';
import { ok, type Result } from '#domain/result.ts';
import type { CarrierRefusal } from '#shared/refusals/carrier-refusal.ts';
import { refuseByServer } from './postgres-refusal.ts';

const connectMs = 10_000;
const leaveMs = 1_000;

/** One connection, made when it is needed and made again when it was lost. */
export interface Connection {
  readonly query: <R extends QueryResultRow>(
    text: string,
    values?: readonly unknown[],
  ) => Promise<Result<readonly R[], CarrierRefusal>>;
  /** Several statements, all of them or none. */
  readonly script: (text: string) => Promise<Result<void, CarrierRefusal>>;
  readonly close: () => Promise<void>;
}

/** A connected client; whoever asked hears by `lost` when it is not any more. */
export async function connect(config: ClientConfig, limitMs: number, lost: () => void) {
  const client = new Client({
    ...config,
    application_name: 'ombud',
    connectionTimeoutMillis: Math.min(connectMs, limitMs || connectMs),
    query_timeout: limitMs,
    statement_timeout: limitMs,
    keepAlive: true,
  });
  // One that is lost says so here, and by what was asked of it; nobody else need know.
  client.on('error', lost);
  client.on('end', lost);
  await client.connect();
  return client;
}

export function connectionTo(config: ClientConfig, limitMs: number): Connection {
  let client: Promise<Client> | undefined;

  const connected = () => {
    if (client) return client;
    const made = connect(config, limitMs, () => {
      if (client === made) client = undefined;
    });
    client = made;
    return made;
  };

  async function ask<T>(what: (open: Client) => Promise<T>): Promise<Result<T, CarrierRefusal>> {
    try {
      return ok(await what(await connected()));
    } catch (error) {
      // Whatever failed may have left it in the middle of something.
      void drop(client);
      client = undefined;
      return refuseByServer(error, limitMs / 1_000);
    }
  }

  return {
    query: <R extends QueryResultRow>(text: string, values: readonly unknown[] = []) =>
      ask(async (open) => (await open.query<R>(text, [...values])).rows),
    script: (text) => ask(async (open) => void (await open.query(text))),
    close: () => drop(client),
  };
}

/** A server that does not answer is not waited for until it takes its leave. */
async function drop(client: Promise<Client> | undefined) {
  const ended = client?.then((open) => open.end()).catch(() => undefined);
  await Promise.race([ended, wait(leaveMs, undefined, { ref: false })]);
}
