import { ipcMain, type IpcMainEvent, type IpcMainInvokeEvent, type WebContents } from 'electron';
import { refuse } from '#domain/result.ts';
import { contract, type Channel, type Handlers } from '#shared/contract/contract.ts';
import { isMainChannel, type MainChannel } from '#shared/contract/main-channels.ts';
import { keyChannel } from '../../line/desk-end.ts';
import type { DeskBook } from '../book/desk-book.ts';
import type { Log } from '../log.ts';
import { answerTo, guarded } from './answer.ts';

/** Who answers behind the door. */
export interface Behind {
  readonly main: Pick<Handlers, MainChannel>;
  readonly book: Pick<DeskBook, 'ask' | 'lineKey'>;
}

/** The one door between the desk and main: is the sender ours, then whoever answers. */
export function openDoor(behind: Behind, log: Log) {
  for (const channel of [keyChannel, ...(Object.keys(contract) as Channel[])] as const) {
    ipcMain.handle(channel, (event, request) => answer(behind, channel, event, request, log));
  }
}

/** What the desk is answered. What is the book's to answer passes sealed, and is parsed where it is opened. */
export async function answer(
  { main, book }: Behind,
  channel: Channel | typeof keyChannel,
  event: Pick<IpcMainInvokeEvent, 'senderFrame'>,
  request: unknown,
  log: Log,
) {
  if (!isFrom('desk', event.senderFrame?.url)) return refuse({ code: 'sender-unknown' });
  if (channel === keyChannel) return guarded(log, () => book.lineKey());
  if (isMainChannel(channel)) return answerTo(main, channel, request, log);
  if (!(request instanceof Uint8Array)) return refuse({ code: 'request-malformed' });
  return guarded(log, () => book.ask(channel, request));
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
