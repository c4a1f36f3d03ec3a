import { parentPort } from 'node:worker_threads';
import type { LetterDocument } from '#domain/letter/letter-document.ts';
import type { Result } from '#domain/result.ts';
import type { LetterRefusal } from '#shared/refusals/letter-refusal.ts';
import type { Progress } from '../jobs/pacing.ts';
import type { Attachment } from './draw/attachment.ts';
import { drawLetter, type DrawnLetter } from './draw/draw-letter.ts';

/** What the drawing thread is asked. */
export interface DrawOrder {
  readonly letter: LetterDocument;
  readonly attachments: readonly Attachment[] | undefined;
}

/** What it tells: how far it has come, and last what it has drawn. */
export type DrawReport = Progress | { readonly drawn: Result<DrawnLetter, LetterRefusal> };

const desk = parentPort;
if (!desk) throw new Error('letters are drawn on a thread of their own');

desk.on('message', ({ letter, attachments = [] }: DrawOrder) => {
  const onProgress = (progress: Progress) => desk.postMessage(progress satisfies DrawReport);
  void drawLetter(letter, { attachments, onProgress }).then((drawn) => {
    // The bytes change hands instead of being copied; nobody here needs them any more.
    desk.postMessage({ drawn } satisfies DrawReport, drawn.ok ? [drawn.value.pdf.buffer] : []);
  });
});
