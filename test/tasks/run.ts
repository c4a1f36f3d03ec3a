import { writeFile } from 'node:fs/promises';
import { tasksDoc } from '../docs/tasks.ts';
import { measureGuided } from './guided/measure-guided.ts';
import { measure } from './measure.ts';

// `npm run tasks`: does the ten everyday tasks and the guided first case in the built app, and writes anew what they took and the page that tells it.
const efforts = await measure();
const guided = await measureGuided();
await writeFile(
  new URL('efforts.json', import.meta.url),
  `${JSON.stringify(efforts, undefined, 2)}\n`,
);
await writeFile(
  new URL('guided/guided.json', import.meta.url),
  `${JSON.stringify(guided, undefined, 2)}\n`,
);
await writeFile(new URL('../../docs/tasks.md', import.meta.url), tasksDoc(efforts, guided));
for (const [name, effort] of Object.entries(efforts))
  process.stdout.write(`${name} ${JSON.stringify(effort)}\n`);
process.stdout.write(`guided ${JSON.stringify(guided)}\n`);
