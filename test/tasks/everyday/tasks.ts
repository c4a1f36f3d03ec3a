import { askIdentity } from './ask-identity.ts';
import { breach } from './breach.ts';
import { close } from './close.ts';
import { dispose } from './dispose.ts';
import { extend } from './extend.ts';
import { figures } from './figures.ts';
import { find } from './find.ts';
import { handOver } from './hand-over.ts';
import { mail } from './mail.ts';
import { summary } from './summary.ts';
import type { Task } from './task.ts';

/** The ten tasks that a day is made of, by the names that their counts are kept under. */
export const tasks = {
  mail,
  askIdentity,
  extend,
  summary,
  close,
  find,
  handOver,
  breach,
  dispose,
  figures,
} as const satisfies Readonly<Record<string, Task>>;
