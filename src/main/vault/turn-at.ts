/** What is being done at a place, or waits there. */
const last = new Map<string, Promise<unknown>>();

/** Jobs at one place run one after the other, in the order they were asked for, whoever asks; a job that fails does not stop the next. */
export function turnAt<T>(place: string, job: () => Promise<T>): Promise<T> {
  const run = (last.get(place) ?? Promise.resolve()).then(job);
  const ended = run
    .catch(() => undefined)
    .finally(() => {
      if (last.get(place) === ended) last.delete(place);
    });
  last.set(place, ended);
  return run;
}
