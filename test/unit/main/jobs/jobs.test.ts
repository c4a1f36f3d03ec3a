import { setImmediate } from 'node:timers/promises';
import { describe, expect, it, vi } from 'vitest';
import { ok } from '#domain/result.ts';
import { openJobs } from '#main/jobs/jobs.ts';
import type { Progress } from '#main/jobs/pacing.ts';

const deaf = () => undefined;

describe('long jobs', () => {
  it('are told of by the name the desk gave them', async () => {
    const told = vi.fn<(job: string, progress: Progress) => void>();
    const jobs = openJobs(told);
    const answer = await jobs.run('brev', async ({ onProgress }) => {
      onProgress?.({ done: 1, total: 2 });
      return ok('klart');
    });
    expect(answer).toEqual(ok('klart'));
    expect(told.mock.calls).toEqual([['brev', { done: 1, total: 2 }]]);
  });

  it('answer that they were stopped, and only once', async () => {
    const jobs = openJobs(deaf);
    const running = jobs.run('brev', async ({ signal }) => {
      for (;;) {
        signal?.throwIfAborted();
        await setImmediate();
      }
    });
    expect(jobs.stop('brev')).toBe(true);
    expect(await running).toEqual({ ok: false, error: { code: 'job-stopped' } });
    expect(jobs.stop('brev')).toBe(false);
  });

  it('are left alone when another is stopped', async () => {
    const jobs = openJobs(deaf);
    const running = jobs.run('brev', async ({ signal }) => {
      await setImmediate();
      return ok(signal?.aborted);
    });
    expect(jobs.stop('import')).toBe(false);
    expect(await running).toEqual(ok(false));
  });

  it('let a bug through', async () => {
    const jobs = openJobs(deaf);
    const bug = new Error('a bug');
    await expect(jobs.run('brev', () => Promise.reject(bug))).rejects.toBe(bug);
  });

  it('run untold and to the end when nobody named them', async () => {
    const told = vi.fn<(job: string, progress: Progress) => void>();
    const answer = await openJobs(told).run(undefined, async ({ onProgress, signal }) => {
      onProgress?.({ done: 1, total: 1 });
      return ok(signal);
    });
    expect(answer).toEqual(ok(undefined));
    expect(told).not.toHaveBeenCalled();
  });
});
