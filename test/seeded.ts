import fc from 'fast-check';

/** The suite makes up the same cases each time: a red run is never chance. `SEED=7 npm test` makes up others, `npm run faults` new ones each time. */
export const suiteSeed = Number(process.env['SEED'] ?? 2018);

fc.configureGlobal({ seed: suiteSeed });
