import { openFolder } from '#main/carrier/folder/folder.ts';
import { bookId, desks, runOf } from '../exchange/carriers.ts';

/** Run as a process whose files may only grow so far, or whose user may not write there: tells how it was refused. */
const [dir = ''] = process.argv.slice(2);
const opened = await openFolder(dir, bookId);
const { name } = runOf(desks.anna, 1, 2);
const put = opened.ok ? await opened.value.put(name, Buffer.alloc(1_000_000)) : opened;
process.stdout.write(put.ok ? 'ok' : put.error.code);
