import { openBook } from '#main/casebook/opening/open-book.ts';
import { verify } from '#main/casebook/verify/verify.ts';

/** Run as a person who may not read all of a data folder: tells how opening and checking its book are answered. */
const [dir = ''] = process.argv.slice(2);
const opened = await openBook({ dir });
if (opened.ok) await opened.value.close();
const checked = await verify(dir);
const said = [opened, checked].map((one) => (one.ok ? 'ok' : one.error.code));
process.stdout.write(said.join(' '));
