import {
  attachmentAside,
  attachmentsAside,
  readAside,
  readEmailAside,
  readRecordsAside,
} from '#main/intake/aside/read-aside.ts';
import type { Random } from '#main/sample/random.ts';
import { modifiedAt, now } from '../../unit/main/intake/mail.ts';
import { mutated } from './mutate.ts';
import type { Sample } from './samples.ts';

const readings = [
  (file: Sample) => readEmailAside({ ...file, modifiedAt }, { now, zone: 'Europe/Stockholm' }),
  (file: Sample) => readAside(file),
  (file: Sample) => readRecordsAside(file),
  ({ bytes }: Sample) => attachmentAside(bytes, 0),
  ({ bytes }: Sample) => attachmentsAside(bytes),
] as const;
/** A file as small as these never meets a limit, and no file may bring the reader down. */
const faulty = new Set(['reading-failed', 'reading-broke-off', 'reading-too-slow']);

/** Reads so many damaged files by every reader; gives what went wrong, each with the file it was made from. */
export async function fuzzFiles(
  samples: readonly [Sample, ...Sample[]],
  random: Random,
  files: number,
): Promise<string[]> {
  const faults: string[] = [];
  for (let file = 0; file < files; file += 1) {
    const sample = random.pick(samples);
    const damaged = { name: sample.name, bytes: mutated(sample.bytes, random) };
    for (const reading of readings) {
      const read = await reading(damaged);
      if (!read.ok && faulty.has(read.error.code))
        faults.push(`${sample.name}: ${JSON.stringify(read.error)}`);
    }
  }
  return faults;
}
