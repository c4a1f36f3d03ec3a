import { writeFile } from 'node:fs/promises';
import { workflowsDoc } from './workflows.ts';

// `node test/docs/write.ts`: writes again what is made from the code.
await writeFile(new URL('../../docs/workflows.md', import.meta.url), workflowsDoc());
