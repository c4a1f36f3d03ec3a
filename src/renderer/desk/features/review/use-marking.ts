import type { Result } from '#domain/result.ts';
import type { Request } from '#shared/contract/contract.ts';
import type { Refusal } from '#shared/refusal.ts';
import { answered } from '../../ask/answered.ts';
import { ombud } from '../../bridge.ts';
import { sayToast } from '../../components/notices/toast-store.ts';
import { type Command, useAct } from '../../components/use-execute.ts';
import { useSayRefusal } from '../../components/notices/use-say-refusal.ts';
import { useWords } from '../../messages/use-words.ts';
import {
  type Decided,
  deciding,
  forgetDecided,
  isTakenBack,
  latestDecided,
  noteDecided,
  useReviewState,
} from './review-store.ts';

/** Places by their address, or a text wherever it stands. */
type What = Request<'review:keep'>['what'];

/**
 * What can be done to marks in a case; each says why not when it is refused, and gives whether it was done.
 *
 * @param ownNow what is noted as the requester's own as the review stands
 */
export function useMarking(reference: string, ownNow: readonly string[] = []) {
  const { t } = useWords();
  const sayRefusal = useSayRefusal();
  const { ground, words } = useReviewState();
  const told = async <T>(asked: Promise<Result<T, Refusal>>) => {
    const done = await answered(asked);
    if (!done.ok) sayRefusal(done.error);
    return done.ok ? done.value : undefined;
  };
  const act = useAct();
  const execute = (command: Command) => act(reference, command);
  /** Until one is refused: once a summary has gone out each redaction wants a reason, which the list asks for. */
  const takeBack = async (done: Decided) => {
    if (isTakenBack(done)) return;
    const { redactions = [], kept = [], own } = done;
    for (const number of redactions.toReversed()) {
      if (!(await execute({ type: 'withdraw-redaction', number }))) return;
    }
    for (const one of kept) {
      if (!(await execute({ type: 'reopen-flagged', ...one }))) return;
    }
    if (own !== undefined) {
      const left = ownNow.filter((one) => one !== own);
      if (!(await execute({ type: 'note-own', own: left }))) return;
    }
    forgetDecided(done);
  };
  /** Said aloud where more is done than what is in sight; taken back is that, whatever was decided since. */
  const say = (title: string, done: Decided) =>
    sayToast({
      tone: 'done',
      title,
      undo: { label: t('desk.review.undoAll'), act: () => void takeBack(done) },
    });
  const takeBackLatest = async () => {
    const latest = await latestDecided();
    if (latest) await takeBack(latest);
  };
  const noteOwn = async (value: string) => {
    const done = await execute({ type: 'note-own', own: [...ownNow, value] });
    if (done) noteDecided({ own: value });
    return done;
  };
  const redact = async (what: What) => {
    const done = await told(ombud.review.redact({ reference, what, ground, words }));
    if (!done) return false;
    const noted = noteDecided({ redactions: done.numbers });
    if ('value' in what) say(t('desk.review.redactedAll', { count: done.places }), noted);
    return true;
  };
  const keep = async (what: What, ordinary?: true) => {
    const asked = { reference, what, ...(ordinary && { ordinary }) };
    const done = await told(ombud.review.keep(asked));
    if (!done) return false;
    const kept = done.kept.map(({ documentId, table, marks }) => ({ documentId, table, marks }));
    const noted = noteDecided({ kept });
    if ('value' in what) say(t('desk.review.keptAll', { count: done.places }), noted);
    return true;
  };
  return {
    execute,
    takeBackLatest,
    noteOwn: (value: string) => deciding(noteOwn(value)),
    redact: (what: What) => deciding(redact(what)),
    keep: (what: What, ordinary?: true) => deciding(keep(what, ordinary)),
  };
}
