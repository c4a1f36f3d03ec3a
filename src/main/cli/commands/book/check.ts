import { readFile, stat } from 'node:fs/promises';
import { checkPack, noPack, type PackCheck } from '#evidence/check-pack.ts';
import { most, tooLarge } from '#evidence/container.ts';
import { unprovenBy } from '#evidence/unproven.ts';
import { languageSchema } from '#shared/schemas/case-parts.ts';
import { wordsFor } from '#shared/words/words.ts';
import { fingerprintOf } from '../../../casebook/officers/invitation/words-of.ts';
import { bytesIn } from '#main/vault/sealing/as-text.ts';
import { misused, refused } from '../../answer.ts';
import type { Run } from '../../run.ts';

/** Checks an evidence pack with nothing but what is in it: by the same code as the verifier page. */
export const check: Run = async ({ words: [file, ...more], options }) => {
  if (!file || more.length > 0) return misused('Name one file.');
  const { data: language } = languageSchema.safeParse(options.language ?? 'en');
  if (!language) return misused('--language: sv, en.');
  const checked = await checkFile(file).catch(() => undefined);
  if (!checked) return refused({ code: 'file-unreadable' });
  const { ok, faults, manifest, root, signer, packed: _, ...shown } = checked;
  const t = wordsFor(language);
  const worded = faults.map((fault) => ({
    ...fault,
    message: t(`evidence.faults.${fault.code}`, { ...fault }),
  }));
  const [firstBad] = worded;
  const fingerprint = (key: string) => fingerprintOf(bytesIn(key));
  const output = {
    ok,
    ...shown,
    signers: signer ? [{ officer: signer.officer, fingerprint: fingerprint(signer.key) }] : [],
    ...(root !== undefined && { book: { fingerprint: fingerprint(root) } }),
    ...(manifest && {
      bookId: manifest.bookId,
      at: manifest.at,
      names: manifest.names,
      reason: manifest.reason,
      unopened: manifest.unopened ?? 0,
      logs: manifest.logs.map(({ desk, events, hash }) => ({ desk, events, hash })),
    }),
    unproven: unprovenBy(checked).map((code) => ({
      code,
      message: t(`evidence.unproven.${code}`),
    })),
    faults: worded,
    ...(firstBad && { firstBad }),
  };
  return { exit: ok ? 0 : 1, output };
};

/** Checks a file that is no larger than a pack may be; of another nothing is read. */
async function checkFile(path: string): Promise<PackCheck> {
  const { size } = await stat(path);
  if (size > most.bytes) return noPack(tooLarge(size));
  return checkPack(Uint8Array.from(await readFile(path)));
}
