import { checkPack, noPack, type PackCheck } from '#evidence/check-pack.ts';
import { most, tooLarge } from '#evidence/container.ts';
import { tellsSignatures } from '#evidence/crypto.ts';
import { element } from './elements.ts';
import { report } from './report.ts';
import { languages } from './words.ts';

type Language = keyof typeof languages;

const main = document.querySelector('main') ?? document.body;
const result = element('section');
const status = element('p', { role: 'status' });
const file = element('input', { type: 'file', accept: '.zip,application/zip', id: 'pack' });
const choice = element('select', { id: 'language' });
choice.append(
  element('option', { value: 'sv' }, 'Svenska'),
  element('option', { value: 'en' }, 'English'),
);

let language: Language = navigator.language.startsWith('sv') ? 'sv' : 'en';
let checked: PackCheck | undefined;
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

async function showResult(): Promise<void> {
  result.replaceChildren(...(checked ? await report(checked, languages[language]) : []));
}

/** Reads and checks the pack that is chosen; whoever hears the page is taken to how it ended. */
async function check(chosen: File): Promise<void> {
  const words = languages[language].check;
  status.textContent = words.checking;
  result.replaceChildren();
  checked = undefined;
  checked =
    chosen.size > most.bytes
      ? noPack(tooLarge(chosen.size))
      : await chosen.arrayBuffer().then(
          (bytes) => checkPack(new Uint8Array(bytes)),
          () => undefined,
        );
  status.textContent = checked ? '' : words.unreadable;
  await showResult();
  result.querySelector('h2')?.focus();
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
  if (chosen) void check(chosen);
});
show();
