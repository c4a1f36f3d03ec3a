import { say } from './say.ts';

/** The host needs what this Node brings; npm's scripts find it among the project's own packages. */
const major = 26;

if (Number.parseInt(process.versions.node, 10) < major) {
  say('node');
  process.exit(1);
}
