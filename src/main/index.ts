import './own-files.ts';
import './no-dumps.ts';
import './secrets.ts';
import './temporal.ts';
import { app } from 'electron';
import { failedAt } from '#shared/failed-at.ts';
import { unexpected } from './log.ts';
import { declarePages } from './pages.ts';
import { claimFolder } from './starting/claim-folder.ts';
import { giveWay } from './starting/give-way.ts';
import { whereWeAre } from './starting/here.ts';
import { beginRunning } from './starting/running.ts';
import { sayInBox } from './starting/say-in-box.ts';
import { start } from './starting/start.ts';

const here = whereWeAre();
declarePages(here.folder.browser);
const running = beginRunning(here);
// What is opened is named by its path, and every process of the machine may read a command line.
if (here.outside.length > 0) process.title = app.getName();

// The last rim: what nobody caught is told by its place alone, for its message may quote a person.
process.on('uncaughtException', (error) => {
  here.log.bug('process', error);
  process.stderr.write(`${failedAt(error)}\n`);
  app.exit(1);
});

// Not awaited: `ready` comes only after this module has been read to its end.
main().catch(async (error: unknown) => {
  await sayInBox(here, unexpected(here.log, error));
  app.exit(1);
});

async function main() {
  const claimed = await claimFolder(here, running.arrivals.come);
  if (!claimed.ok) return giveWay(here, claimed.error);
  return start(here, claimed.value, running);
}
