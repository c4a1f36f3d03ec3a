/** Runs jobs one after the other, in the order they were asked for; a job that fails does not stop the next. */
export function makeQueue() {
  let last: Promise<unknown> = Promise.resolve();
  return <T>(job: () => Promise<T>): Promise<T> => {
    const run = last.then(job);
    last = run.catch(() => undefined);
    return run;
  };
}

export type Queue = ReturnType<typeof makeQueue>;
