import { createHash } from 'node:crypto';
import { drawLetter } from '#main/letters/draw/draw-letter.ts';
import { sampleLetter } from './sample-letter.ts';

// Run by itself, in another time zone than the test that runs it.
const drawn = await drawLetter(sampleLetter([]));
if (!drawn.ok) throw new Error(drawn.error.code);
process.stdout.write(createHash('sha256').update(drawn.value.pdf).digest('hex'));
