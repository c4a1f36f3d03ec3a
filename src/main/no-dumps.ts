import { writeFileSync } from 'node:fs';

// Imported first. A process that dies by a fault may be written to disk by the system, keys and cases in it. Linux asks
// here which parts of its memory that takes: none, and none of any process that it starts. Other systems have no such
// place, and keep to what their owner has set.
if (process.platform === 'linux') {
  try {
    writeFileSync('/proc/self/coredump_filter', '0');
  } catch {
    // A system without /proc, or one that forbids it, is as the others.
  }
}
