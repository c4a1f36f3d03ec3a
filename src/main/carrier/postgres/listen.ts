import type { ClientConfig } from 'pg';
import { connect } from './connection.ts';
import { channel } from './schema.ts';

const againMs = 30_000;
/** It says nothing for hours, and is not to be given up for that. */
const foreverMs = 0;

/** Hears, on a connection of its own, of every object that comes; when that is lost it is made again in a while. */
export function listen(config: ClientConfig, bookId: string, changed: () => void): () => void {
  let stopped = false;
  let client: Awaited<ReturnType<typeof connect>> | undefined;
  let timer: NodeJS.Timeout | undefined;

  const again = () => {
    client = undefined;
    if (stopped || timer) return;
    timer = setTimeout(() => {
      timer = undefined;
      void begin();
    }, againMs).unref();
  };
  const begin = async () => {
    try {
      const made = await connect(config, foreverMs, again);
      client = made;
      made.on('notification', ({ payload }) => {
        if (payload === bookId && !stopped) changed();
      });
      await made.query(`listen ${channel}`);
      if (stopped) await made.end();
    } catch {
      again();
    }
  };
  void begin();
  return () => {
    stopped = true;
    clearTimeout(timer);
    void client?.end().catch(() => undefined);
  };
}
