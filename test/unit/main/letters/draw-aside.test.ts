import { setImmediate } from 'node:timers/promises';
import { describe, expect, it, vi } from 'vitest';
import type { Progress } from '#main/jobs/pacing.ts';
import { drawAside } from '#main/letters/draw-aside.ts';
import { drawLetter } from '#main/letters/draw/draw-letter.ts';
import { sampleLetter, table } from './draw/sample-letter.ts';

const rows = Array.from({ length: 3000 }, (_, at) => [`rad ${at}`, 'السلام', `kr ${at},50`]);
const long = sampleLetter([table(['Rad', 'Text', 'Belopp'], rows)]);
const attachments = [
  { name: 'a.csv', mediaType: 'text/csv', bytes: Buffer.from('a\r\n'), description: 'Allt' },
];

describe('a letter drawn on a thread of its own', () => {
  it('has the bytes it would have had here', async () => {
    const aside = await drawAside(long, { attachments });
    const here = await drawLetter(long, { attachments });
    expect(aside).toEqual(here);
  });

  it('leaves this thread to others meanwhile, and tells how far it has come', async () => {
    const onProgress = vi.fn<(progress: Progress) => void>();
    let turns = 0;
    const drawn = drawAside(long, { onProgress });
    const over = drawn.then(() => true);
    while (!(await Promise.race([over, setImmediate(false)]))) turns += 1;
    expect((await drawn).ok).toBe(true);
    expect(turns).toBeGreaterThan(1000);
    expect(onProgress).toHaveBeenLastCalledWith({ done: 3000, total: 3000 });
  });

  it('says what a sign stands for', async () => {
    const drawn = await drawAside(sampleLetter([table(['Namn'], [['李']])]));
    expect(drawn).toMatchObject({ ok: true, value: { signs: [{ character: '李' }] } });
  });

  it('stops when asked to, and the next letter is drawn all the same', async () => {
    const stopper = new AbortController();
    const reason = new Error('the person closed the window');
    const stopped = drawAside(long, {
      signal: stopper.signal,
      onProgress: () => stopper.abort(reason),
    });
    await expect(stopped).rejects.toBe(reason);
    await expect(drawAside(long, { signal: stopper.signal })).rejects.toBe(reason);
    expect((await drawAside(sampleLetter([]))).ok).toBe(true);
  });

  it('draws two letters at once', async () => {
    const [one, other] = await Promise.all([
      drawAside(sampleLetter([], { title: 'Ett' })),
      drawAside(sampleLetter([], { title: 'Två' })),
    ]);
    expect(one).toEqual(await drawLetter(sampleLetter([], { title: 'Ett' })));
    expect(other).toEqual(await drawLetter(sampleLetter([], { title: 'Två' })));
  });

  it('passes a bug on', async () => {
    // Nothing that has the type of a letter makes drawing throw: this has not.
    const broken = { ...sampleLetter([]), date: 'igår' };
    await expect(drawAside(broken)).rejects.toThrow('Invalid');
    expect((await drawAside(sampleLetter([]))).ok).toBe(true);
  });
});
