import { spawnSync } from 'node:child_process';

/** Everything that must hold, in the order that fails fastest. `npm test` and CI run this same list. */
const steps = [
  ['types', 'tsc -b'],
  ['lint', 'oxlint --type-aware --deny-warnings'],
  ['format', 'oxfmt --check'],
  ['build', 'electron-vite build'],
  ['tests', 'vitest run --config test/vitest.config.ts'],
] as const;

for (const [name, command] of steps) {
  process.stdout.write(`\n── ${name}\n`);
  const { status } = spawnSync(command, { stdio: 'inherit', shell: true });
  if (status !== 0) {
    if (name !== 'tests') process.stdout.write(`${name} failed\n0 passed, 1 failed\n`);
    process.exit(status ?? 1);
  }
}
