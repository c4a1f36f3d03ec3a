import type { Request } from '#shared/contract/contract.ts';
import { answered } from '../ask/answered.ts';
import { caughtUp } from '../ask/caught-up.ts';
import { useTask } from '../ask/use-task.ts';
import { ombud } from '../bridge.ts';
import { sayToast } from './notices/toast-store.ts';
import { useSayRefusal } from './notices/use-say-refusal.ts';
import { useWords } from '../messages/use-words.ts';

export type Command = Request<'cases:execute'>['command'];

/** Does one thing to a case and says why not; that it is done the caller says. Gives whether it was done. */
export function useAct(): (reference: string, command: Command) => Promise<boolean> {
  const sayRefusal = useSayRefusal();
  return async (reference, command) => {
    const done = await answered(ombud.cases.execute({ reference, command }));
    if (!done.ok) sayRefusal(done.error);
    return done.ok;
  };
}

/** The same, and says that it is done. */
export function useExecute(reference: string): (command: Command) => Promise<boolean> {
  const { t } = useWords();
  const act = useAct();
  return async (command) => {
    const done = await act(reference, command);
    if (done) sayToast({ tone: 'done', title: t('desk.casefile.done', { reference }) });
    return done;
  };
}

/** The same from a form, which keeps what was typed, shows the refusal itself, and is busy until the screen has what was done. */
export function useExecuteForm(reference: string, onDone: () => void) {
  const { t } = useWords();
  const { busy, refusal, run } = useTask();
  const execute = async (command: Command) => {
    const done = await run(async () => {
      const executed = await ombud.cases.execute({ reference, command });
      if (executed.ok) await caughtUp();
      return executed;
    });
    if (!done) return;
    sayToast({ tone: 'done', title: t('desk.casefile.done', { reference }) });
    onDone();
  };
  return { busy, refusal, execute };
}
