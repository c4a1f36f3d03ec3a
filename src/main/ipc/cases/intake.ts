import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { ok, refuse } from '#domain/result.ts';
import type { Handlers } from '#shared/contract/contract.ts';
import { openedFiles } from '../../casework/incoming/opened-files.ts';
import { originalOf } from '../../casework/incoming/original.ts';
import type { Work } from '../../casework/work.ts';
import { takeIn } from '../../casework/incoming/take-in.ts';
import {
  readAgain,
  readIntoTray,
  readShipped,
  settle,
  type Tray,
} from '../../casework/incoming/tray.ts';
import type { Surroundings } from '../surroundings.ts';
import { datedAnew } from '../../practice/dated-anew.ts';
import { withWork, type Counter } from '../with-work.ts';

type IntakeChannel = Extract<keyof Handlers, `intake:${string}`>;

/** The desk's inbox: files are read into a tray, and leave it as cases or discarded. */
export function intakeHandlers(
  counter: Counter,
  sampleInbox: string,
  { onBeside, takeOpened }: Pick<Surroundings, 'onBeside' | 'takeOpened'>,
): Pick<Handlers, IntakeChannel> {
  const tray: Tray = new Map();
  const settled = async (work: Work, draftId: string) => {
    await settle(work, tray, draftId);
    onBeside('inbox:changed', { settled: draftId });
  };
  return {
    'intake:read': withWork(counter, async (work, { files }) => {
      const read = await readIntoTray(work, tray, files);
      onBeside('inbox:changed', {});
      return ok(read);
    }),
    'intake:sample': withWork(counter, async (work) =>
      ok(await readShipped(work, tray, await sampleFor(work, sampleInbox))),
    ),
    'intake:waiting': withWork(counter, async ({ incoming }) => ok(await incoming.batches())),
    'intake:again': withWork(counter, async (work, { batch }) =>
      ok(await readAgain(work, tray, batch)),
    ),
    'intake:opened': withWork(counter, async (work) => {
      const { files, refused } = await openedFiles(takeOpened());
      const read = await readIntoTray(work, tray, files);
      onBeside('inbox:changed', {});
      return ok({ drafts: read.drafts, refused: [...read.refused, ...refused] });
    }),
    'intake:save': withWork(counter, async (work, { draftId, answers, ...choices }) => {
      const waiting = tray.get(draftId);
      if (!waiting) return refuse({ code: 'draft-unknown' });
      const taken = await takeIn(work, waiting.email, waiting.bytes, answers, () => choices);
      if (taken.ok) await settled(work, draftId);
      return taken;
    }),
    'intake:edit': withWork(counter, ({ incoming }, { draftId, edits }) => {
      const place = tray.get(draftId)?.place;
      return place ? incoming.edit(place, edits) : Promise.resolve(ok(undefined));
    }),
    'intake:original': withWork(counter, (_, { draftId }) => originalOf(tray, draftId)),
    'intake:discard': withWork(counter, async (work, { draftId }) => {
      await settled(work, draftId);
      return ok(undefined);
    }),
  };
}

/** Of a practice book the mails have come lately. */
async function sampleFor({ book, clock }: Work, folder: string) {
  const mails = await filesIn(folder);
  return book.settings.practice ? datedAnew(mails, clock.today()) : mails;
}

async function filesIn(folder: string) {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.eml'));
  return Promise.all(
    names.toSorted().map(async (name) => {
      const path = join(folder, name);
      const { mtime } = await stat(path);
      return { name, bytes: await readFile(path), modifiedAt: mtime.toISOString() };
    }),
  );
}
