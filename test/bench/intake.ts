import { open, readdir, readFile, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { judge, readingOf } from '#main/casework/incoming/judge.ts';
import { takeIn } from '#main/casework/incoming/take-in.ts';
import type { Work } from '#main/casework/work.ts';
import { withProposals } from '#main/cli/mail-answers.ts';
import { readEmailAside } from '#main/intake/aside/read-aside.ts';
import { shown, type Bench } from './figure.ts';
import { openWork, valueOf } from './open-work.ts';

const count = 1_000;
/** Beside reading the same mail bare and keeping its bytes: judged, joined, sealed and chained, in a process apart. */
const goal = 9;
const inbox = 'resources/sample-inbox';

/** The sample inbox over and over, every mail its own and of another person. */
async function mails(): Promise<Buffer[]> {
  const names = await readdir(inbox);
  const texts = await Promise.all(
    names.toSorted().map((name) => readFile(join(inbox, name), 'latin1')),
  );
  return Array.from({ length: count }, (_, at) => {
    const text = texts[at % texts.length] ?? '';
    const own = text.replaceAll(/(<)([^<>\s@]+@)/g, `$1${Math.floor(at / texts.length)}-$2`);
    return Buffer.from(own, 'latin1');
  });
}

async function ours(work: Work, bytes: Buffer, at: number): Promise<void> {
  const file = { name: `${at}.eml`, bytes, modifiedAt: '2026-11-02T08:00:00Z' };
  const email = valueOf(await readEmailAside(file, readingOf(work)));
  const proposed = withProposals({ automatic: 'take' }, email.questions);
  const { questions } = await judge(work, email, proposed);
  const forward = questions.find((asked) => asked.question === 'forward')?.proposal;
  const answers = { join: 'none', ...proposed, ...(forward && { forward }) } as const;
  valueOf(await takeIn(work, email, bytes, answers));
}

/** What anybody does who reads mail and keeps it. */
async function bare(file: FileHandle, bytes: Buffer): Promise<void> {
  await PostalMime.parse(bytes);
  await file.write(bytes);
  await file.datasync();
}

/** 1 000 mails from their bytes to a case each, turn about with the bare thing. */
export async function benchIntake(): Promise<Bench> {
  const { work, dir, close } = await openWork();
  const file = await open(join(dir, 'bare'), 'w');
  const took = { ours: 0, bare: 0 };
  for (const [at, bytes] of (await mails()).entries()) {
    const start = performance.now();
    await bare(file, bytes);
    const between = performance.now();
    await ours(work, bytes, at);
    took.bare += between - start;
    took.ours += performance.now() - between;
  }
  await file.close();
  await close();
  const beside = `${shown(took.ours, 'ms')} to postal-mime, write + fdatasync, ${shown(took.bare, 'ms')}`;
  const name = `intake: ${count} mails taken in`;
  return { figures: [{ name, value: took.ours / took.bare, unit: '×', goal, beside }] };
}
