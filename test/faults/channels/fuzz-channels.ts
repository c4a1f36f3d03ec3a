import type { Refusal } from '#shared/refusal.ts';
import { refusalText } from '#shared/words/refusal-text.ts';
import { wordsFor } from '#shared/words/words.ts';
import type { Random } from '#main/sample/random.ts';
import type { Channel } from '#shared/contract/contract.ts';
import { likelyRequest } from './likely-request.ts';
import type { openDoor } from './open-door.ts';

/** Deriving a key takes the better part of a second; what these are asked is in the tests of the vault. */
const slow = new Set<Channel>(['book:create', 'book:unlock', 'book:accept', 'book:bring-back']);
const words = [wordsFor('sv'), wordsFor('en')];

/** Asks real handlers so many made-up questions; gives what went wrong, each with its channel. */
export async function fuzzChannels(
  { ask, bugs, channels }: Awaited<ReturnType<typeof openDoor>>,
  random: Random,
  questions: number,
): Promise<string[]> {
  const faults: string[] = [];
  const asked = channels.filter((channel) => !slow.has(channel));
  for (let question = 0; question < questions; question += 1) {
    const channel = asked[random.between(0, asked.length - 1)];
    if (!channel) break;
    const answered = await ask(channel, cloned(likelyRequest(channel, random)));
    if (answered.ok) continue;
    if (answered.error.code === 'unexpected') faults.push(`${channel}: ${bugs.at(-1) ?? ''}`);
    else if (!words.every((t) => isWorded(t, answered.error))) {
      faults.push(`${channel}: no words for ${answered.error.code}`);
    }
  }
  return faults;
}

/** Every refusal is said in both languages, with no place left open. */
function isWorded(t: (typeof words)[number], refusal: Refusal): boolean {
  const { title, advice } = refusalText(t, refusal);
  return [title, advice].every((text) => text !== '' && !/\{\{|^refusals\./.test(text));
}

function cloned(value: unknown): unknown {
  try {
    return structuredClone(value);
  } catch {
    return undefined;
  }
}
