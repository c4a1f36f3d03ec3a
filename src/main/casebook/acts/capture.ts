import { randomInt } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Captured } from '#main/backup/captured.ts';
import { keptNames } from '../files/blob-folder.ts';
import type { EventIndex } from '../journal/event-index.ts';
import { journalName } from '../journal/paths.ts';
import type { Parts } from '../opening/parts.ts';

/** So many events are opened again from each backup, others each time. */
const sampled = 48;

/** What belongs together in a backup besides the journal and the sealed documents; the keys first. */
const wholeFiles = ['keys.json', 'journal/head.json'];

/**
 * The book's folder between two writes. The keys are taken together with the journal's end: of a case that is destroyed
 * later a backup has the key and the events, or neither.
 */
export async function capture(parts: Parts): Promise<Captured> {
  const { dir, journal, index, projection, keeper } = parts;
  await keeper.keepHead();
  const files = await Promise.all(
    wholeFiles.map(async (name) => ({ name, bytes: await readFile(join(dir, name)) })),
  );
  return {
    events: index.position,
    cases: projection.list({ offset: 0, limit: 0 }).total,
    journal: { name: journalName, size: journal.place.end },
    sample: sampleOf(index),
    files,
    documents: await keptNames(dir),
  };
}

const sampleOf = (index: EventIndex) => [
  index.spanOf(index.position),
  ...Array.from({ length: Math.min(sampled, index.position) }, () =>
    index.spanOf(1 + randomInt(index.position)),
  ),
];
