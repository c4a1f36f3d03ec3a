import type { Request } from '#shared/contract/contract.ts';
import { answered } from '../ask/answered.ts';
import { useTask } from '../ask/use-task.ts';
import { ombud } from '../bridge.ts';
import { sayToast } from './notices/toast-store.ts';
import { useSayRefusal } from './notices/use-say-refusal.ts';
import { useWords } from '../messages/use-words.ts';

export type Command = Request<'cases:execute'>['command'];

/** Does one thing to a case and says that it is done, or why not. Gives whether it was done. */
export function useExecute(reference: string): (command: Command) => Promise<boolean> {
  const { t } = useWords();
  const sayRefusal = useSayRefusal();
  return async (command) => {
    const done = await answered(ombud.cases.execute({ reference, command }));
    if (done.ok) sayToast({ tone: 'done', title: t('desk.casefile.done', { reference }) });
    else sayRefusal(done.error);
    return done.ok;
  };
}

/** The same from a form, which keeps what was typed and shows the refusal itself. */
export function useExecuteForm(reference: string, onDone: () => void) {
  const { t } = useWords();
  const { busy, refusal, run } = useTask();
  const execute = async (command: Command) => {
    if (!(await run(() => ombud.cases.execute({ reference, command })))) return;
    sayToast({ tone: 'done', title: t('desk.casefile.done', { reference }) });
    onDone();
  };
  return { busy, refusal, execute };
}
