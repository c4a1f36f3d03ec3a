import { app } from 'electron';
import type { Request } from '#shared/contract/contract.ts';
import { withoutOpened } from '../arrivals/arrival.ts';
import { argumentsTo } from '../practice/practice-arguments.ts';

/** Whoever asks to be taken elsewhere hears that it is done before the page goes. */
const answerFirstMs = 20;

/** The app starts again where somebody is taken once this one has ended. */
export const elsewhere =
  (end: () => void) =>
  ({ go }: Request<'app:practise'>) => {
    app.relaunch({ args: argumentsTo(go, withoutOpened(process.argv)) });
    setTimeout(end, answerFirstMs);
  };
