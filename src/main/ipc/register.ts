import { randomUUID } from 'node:crypto';
import { ipcMain, type IpcMainEvent, type IpcMainInvokeEvent, type WebContents } from 'electron';
import { refuse } from '#domain/result.ts';
import { contract, type Channel, type Handlers } from '#shared/contract/contract.ts';
import type { Log } from '../log.ts';

/**
 * The one door between the desk and main: is the sender ours, does the request parse, then the handler.
 * It opens before the handlers are ready, so that the window can be on its way meanwhile.
 */
export function openDoor(handlers: Promise<Handlers>, log: Log) {
  for (const channel of Object.keys(contract) as Channel[]) {
    ipcMain.handle(channel, async (event, request) =>
      answer(await handlers, channel, event, request, log),
    );
  }
}

/** What the desk is answered. Bugs stop here: logged under an id that the person can quote. */
export async function answer<C extends Channel>(
  handlers: Handlers,
  channel: C,
  event: Pick<IpcMainInvokeEvent, 'senderFrame'>,
  request: unknown,
  log: Log,
) {
  if (!isFrom('desk', event.senderFrame?.url)) return refuse({ code: 'sender-unknown' });
  const parsed = contract[channel].request.safeParse(request);
  if (!parsed.success) return refuse({ code: 'request-malformed' });
  try {
    return await handlers[channel](parsed.data as Parameters<Handlers[C]>[0]);
  } catch (error) {
    const id = randomUUID().slice(0, 8);
    log.bug(id, error);
    return refuse({ code: 'unexpected', id });
  }
}

/** Messages from the store page, and from nobody else. Gives back how to stop hearing. */
export function hearStore(page: WebContents, channel: string, hear: (message: unknown) => void) {
  const listener = (event: IpcMainEvent, message: unknown) => {
    if (event.sender.id === page.id && isFrom('store', event.senderFrame?.url)) hear(message);
  };
  ipcMain.on(channel, listener);
  return () => void ipcMain.off(channel, listener);
}

const isFrom = (host: string, url: string | undefined) =>
  url?.startsWith(`app://${host}/`) ?? false;
