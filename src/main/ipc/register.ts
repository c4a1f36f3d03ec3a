import { ipcMain, type IpcMainEvent, type IpcMainInvokeEvent, type WebContents } from 'electron';
import { refuse } from '#domain/result.ts';
import { contract, type Channel, type Handlers } from '#shared/contract/contract.ts';
import type { Log } from '../log.ts';
import { guarded } from './guarded.ts';

/** The one door between the desk and main: is the sender ours, does the request parse, then the handler. */
export function openDoor(handlers: Handlers, log: Log) {
  for (const channel of Object.keys(contract) as Channel[]) {
    ipcMain.handle(channel, (event, request) => answer(handlers, channel, event, request, log));
  }
}

/** What the desk is answered. */
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
  return guarded(log, () => handlers[channel](parsed.data as Parameters<Handlers[C]>[0]));
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
