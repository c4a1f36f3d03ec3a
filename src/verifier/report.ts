import type { PackCheck } from '#evidence/check-pack.ts';
import { fromText, sha256, toHex } from '#evidence/crypto.ts';
import { unprovenBy } from '#evidence/unproven.ts';
import { fingerprintText, inGroups } from '#shared/fingerprint.ts';
import { element, facts, list, table } from './elements.ts';
import { fill, type Words } from './words.ts';

/** Whether a pack holds, what is left to whoever checks it, and what does not hold. */
export async function verdict(checked: PackCheck, words: Words): Promise<HTMLElement> {
  const { check } = words;
  const { ok, faults, manifest, root } = checked;
  const heading = element(
    'h2',
    { tabindex: '-1', class: ok ? 'good' : 'bad' },
    ok ? `✓ ${check.holds}` : `✗ ${check.fails}`,
  );
  const about =
    manifest &&
    fill(check.about, {
      organisation: manifest.organisation,
      at: instant(manifest.at),
      count: manifest.cases.length,
    });
  const own = ok && root !== undefined && [check.compare, ' ', code(await fingerprint(root))];
  return element(
    'div',
    { class: `verdict ${ok ? 'good' : 'bad'}` },
    heading,
    ...(about ? [element('p', {}, about)] : []),
    ...(own ? [element('p', {}, ...own)] : []),
    ...(ok ? [] : [element('p', {}, check.distrust), element('h3', {}, check.wrong)]),
    ...(ok ? [] : [list(faults.map((fault) => fill(words.faults[fault.code], { ...fault })))]),
  );
}

/** An instant in UTC as people read it, to the minute. */
const instant = (text: string) => `${text.slice(0, 16).replace('T', ' ')} (UTC)`;

/** What a check rests on: what the pack says of itself, its cases and logs, and what no check can tell. */
export async function said(checked: PackCheck, words: Words) {
  const { manifest } = checked;
  if (!manifest) return [];
  const { check, unproven, states } = words;
  const { period, unopened = 0 } = manifest;
  const signer = checked.signer ? await fingerprint(checked.signer.key) : '–';
  const root = checked.root === undefined ? '–' : await fingerprint(checked.root);
  const cases = checked.cases.map(({ reference, state, events, opened }) => [
    reference,
    states[state],
    String(events),
    String(opened),
  ]);
  return [
    facts([
      [check.organisation, manifest.organisation],
      [check.made, `${instant(manifest.at)}${manifest.by && `, ${manifest.by}`}`],
      [check.reason, manifest.reason],
      [check.names, check[manifest.names]],
      ...(period ? [[check.period, `${period.from} – ${period.to}`] as const] : []),
      ...(unopened > 0 ? [[check.unopened, String(unopened)] as const] : []),
      [check.root, code(root), element('span', { class: 'quiet' }, check.rootHelp)],
      [check.signer, code(signer)],
      [check.book, code(manifest.bookId)],
      [check.files, String(checked.files)],
      [check.signed, String(checked.signed)],
    ]),
    element('h3', {}, check.cases),
    table(check.caption, [check.reference, check.state, check.events, check.opened], cases),
    element('h3', {}, check.logs),
    table(
      check.logsCaption,
      [check.desk, check.events, check.hash],
      manifest.logs.map(({ desk, events, hash }) => [desk || '–', String(events), hash]),
    ),
    element('h3', {}, check.unproven),
    list(unprovenBy(checked).map((name) => unproven[name])),
  ];
}

const code = (text: string) => element('code', {}, text);

const fingerprint = async (key: string) =>
  inGroups(toHex(await sha256(fingerprintText, fromText(key))));
