/**
 * Secrets come by the environment, since arguments can be read by every user of the machine, and leave it as soon as this
 * is imported: what stays there is inherited by each process and thread that is started.
 */
const names = ['OMBUD_PASSPHRASE', 'OMBUD_NEW_PASSPHRASE', 'OMBUD_CARRIER'] as const;

const taken = new Map(names.map((name) => [name, process.env[name]]));
for (const name of names) delete process.env[name];

/** What the environment gave under a name at the start, `undefined` where it gave nothing. */
export const secret = (name: (typeof names)[number]): string | undefined => taken.get(name);
