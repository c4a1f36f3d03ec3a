import { checkPack, noPack, type PackCheck } from '#evidence/check-pack.ts';
import { most, tooLarge } from '#evidence/container.ts';
import { tellsSignatures } from '#evidence/crypto.ts';
import { stickKey } from '#evidence/stick-key.ts';
import { readStick, type Stick } from '#evidence/stick.ts';
import { element } from './elements.ts';
import { reader } from './reading/reader.ts';
import { said, verdict } from './report.ts';
import { fill, languages } from './words.ts';

type Language = keyof typeof languages;

const main = document.querySelector('main') ?? document.body;
const result = element('section');
const status = element('p', { role: 'status' });
const file = element('input', { type: 'file', accept: '.zip,.ombud-stick', id: 'pack' });
const choice = element('select', { id: 'language' });
choice.append(
  element('option', { value: 'sv' }, 'Svenska'),
  element('option', { value: 'en' }, 'English'),
);

let language: Language = navigator.language.startsWith('sv') ? 'sv' : 'en';
let checked: PackCheck | undefined;
/** A sealed file that waits for its passphrase. */
let waiting: Stick | undefined;
/** What was chosen last: what comes of another is not shown any more. */
let latest: File | undefined;
const tells = await tellsSignatures();

/** Everything but what was checked, in the language that is chosen. */
function show(): void {
  const { check } = languages[language];
  document.documentElement.lang = language;
  document.title = check.title;
  choice.value = language;
  file.disabled = !tells;
  main.replaceChildren(
    element('h1', {}, check.title),
    element('label', { for: 'language' }, check.language),
    choice,
    element('p', {}, check.intro),
    element('p', { class: 'quiet' }, check.ownCopy),
    ...(tells ? [] : [element('p', { role: 'alert', class: 'bad' }, check.noEd25519)]),
    element('label', { for: 'pack' }, check.choose),
    file,
    status,
    result,
  );
}

/** What was checked, with the cases to be read between the verdict and all that it rests on; or what has to be typed first. */
async function showResult(): Promise<void> {
  const words = languages[language];
  if (waiting) return result.replaceChildren(passphraseForm(waiting));
  if (!checked) return result.replaceChildren();
  result.replaceChildren(
    await verdict(checked, words),
    ...(checked.manifest ? reader(checked.manifest, checked.packed, words) : []),
    ...(await said(checked, words)),
  );
}

/** Reads what is chosen: a pack is checked, what is sealed waits for its passphrase. */
async function take(chosen: File): Promise<void> {
  const words = languages[language];
  latest = chosen;
  status.textContent = words.check.checking;
  result.replaceChildren();
  [checked, waiting] = [undefined, undefined];
  // What is sealed is a little longer than its pack; the pack itself is measured when it is open.
  if (chosen.size > most.bytes + most.manifest) return showChecked(noPack(tooLarge(chosen.size)));
  const bytes = await chosen.arrayBuffer().catch(() => undefined);
  if (latest !== chosen) return undefined;
  if (!bytes) {
    status.textContent = words.check.unreadable;
    return undefined;
  }
  const stick = readStick(new Uint8Array(bytes));
  if (!stick) {
    const shown = await checkPack(new Uint8Array(bytes));
    return latest === chosen ? showChecked(shown) : undefined;
  }
  const { until } = stick.head;
  if (until < today()) {
    status.textContent = fill(words.read.past, { until });
    return undefined;
  }
  status.textContent = '';
  waiting = stick;
  await showResult();
  return result.querySelector('input')?.focus();
}

/** By the clock of the computer, as everybody there reads it. */
const today = () => new Date().toLocaleDateString('sv-SE');

/** Whoever hears the page is taken to how it ended. */
async function showChecked(shown: PackCheck): Promise<void> {
  [checked, waiting] = [shown, undefined];
  status.textContent = '';
  await showResult();
  result.querySelector('h2')?.focus();
}

function passphraseForm(stick: Stick): HTMLElement {
  const { read } = languages[language];
  const field = element('input', { type: 'password', id: 'passphrase', autocomplete: 'off' });
  const button = element('button', {}, read.unlock);
  const form = element(
    'form',
    {},
    element('p', {}, fill(read.sealed, { until: stick.head.until })),
    element('label', { for: 'passphrase' }, read.passphrase),
    field,
    button,
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    button.disabled = true;
    void unlock(stick, field.value).finally(() => {
      button.disabled = false;
    });
  });
  return form;
}

async function unlock(stick: Stick, passphrase: string): Promise<void> {
  status.textContent = languages[language].read.unlocking;
  const opened = await stick.open(await stickKey(passphrase, stick.head));
  // Another file may have been chosen meanwhile.
  if (waiting !== stick) return;
  const { read, check } = languages[language];
  status.textContent = typeof opened === 'string' ? read[opened] : check.checking;
  if (typeof opened === 'string') return;
  const shown = await checkPack(opened);
  if (waiting === stick) await showChecked(shown);
}

choice.addEventListener('change', () => {
  language = choice.value === 'sv' ? 'sv' : 'en';
  show();
  choice.focus();
  void showResult();
});
// The same file may be another by now: choosing it again is a choice too.
file.addEventListener('click', () => {
  file.value = '';
});
file.addEventListener('change', () => {
  const [chosen] = file.files ?? [];
  if (chosen) void take(chosen);
});
show();
