import { writeFile } from 'node:fs/promises';
import { eventShapes } from './event-shapes.ts';
import { tasksDoc } from './tasks.ts';
import { workflowsDoc } from './workflows.ts';

// `node test/docs/write.ts`: writes again what is made from the code.
await writeFile(new URL('../../docs/workflows.md', import.meta.url), workflowsDoc());
await writeFile(new URL('../../docs/tasks.md', import.meta.url), tasksDoc());
await writeFile(
  new URL('../../src/main/casebook/events/event-shapes.json', import.meta.url),
  eventShapes(),
);
