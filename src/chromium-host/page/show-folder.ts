/** A folder as a person is shown it. */
export interface Listing {
  readonly path: string;
  /** Where it lies; none of a drive's or the system's root. */
  readonly parent?: string;
  readonly folders: ReadonlyArray<{ readonly name: string; readonly path: string }>;
  /** More than are listed lie there. */
  readonly more: boolean;
  /** Where sticks and other drives are found. */
  readonly starts: readonly string[];
}

/** What the page that chooses folders is told. */
export interface FolderNews {
  readonly title: string;
  readonly take: string;
  readonly language: string;
  readonly words: Readonly<
    Record<
      'path' | 'open' | 'folders' | 'up' | 'none' | 'more' | 'make' | 'makeName' | 'cancel',
      string
    >
  >;
  readonly listing: Listing;
  readonly fault?: string;
}

/** What it says, by the one binding that it has. */
export type FolderWish =
  | { readonly wish: 'open' | 'take'; readonly path: string }
  | { readonly wish: 'make'; readonly path: string; readonly name: string }
  | { readonly wish: 'cancel' };

declare global {
  // What the host puts into the page.
  function ombudFolders(wish: string): void;
}

/** Runs in the page, as its own source text: shows a folder, and says what is wished next. */
export function showFolder({ title, take, language, words, listing, fault }: FolderNews): void {
  const say = (wish: FolderWish) => globalThis.ombudFolders(JSON.stringify(wish));
  const made = <K extends keyof HTMLElementTagNameMap>(tag: K, text = '', id = '') => {
    const element = document.createElement(tag);
    element.textContent = text;
    if (id) element.id = id;
    return element;
  };
  const button = (text: string, onClick: () => void) => {
    const element = made('button', text);
    element.type = 'button';
    element.addEventListener('click', onClick);
    return element;
  };
  const open = (path: string) => () => say({ wish: 'open', path });
  /** A field with its label and a button that does what Enter does. */
  const asked = (label: string, value: string, submit: string, onDone: (text: string) => void) => {
    const [form, name, field] = [made('form'), made('label', label), made('input')];
    field.value = value;
    field.spellcheck = false;
    name.append(field);
    const go = made('button', submit);
    form.append(name, go);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      if (field.value.trim()) onDone(field.value.trim());
    });
    return form;
  };
  document.title = title;
  document.documentElement.lang = language;
  const { path, parent, folders, more, starts } = listing;
  const places = made('nav');
  if (parent !== undefined) places.append(button(`↑ ${words.up}`, open(parent)));
  for (const start of starts) places.append(button(start, open(start)));
  const list = made('ul');
  list.setAttribute('aria-label', words.folders);
  for (const folder of folders) {
    const item = made('li');
    item.append(button(folder.name, open(folder.path)));
    list.append(item);
  }
  const note = made(
    'p',
    [fault, folders.length === 0 && words.none, more && words.more].filter(Boolean).join(' '),
  );
  note.setAttribute('role', 'status');
  const ends = made('footer');
  const taking = button(take, () => say({ wish: 'take', path }));
  taking.className = 'take';
  ends.append(
    taking,
    button(words.cancel, () => say({ wish: 'cancel' })),
  );
  const whole = made('main');
  whole.append(
    made('h1', title),
    asked(words.path, path, words.open, (typed) => say({ wish: 'open', path: typed })),
    places,
    list,
    note,
    asked(words.makeName, '', words.make, (name) => say({ wish: 'make', path, name })),
    ends,
  );
  const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };
  whole.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') return say({ wish: 'cancel' });
    const step = steps[event.key];
    if (step === undefined || event.target instanceof HTMLInputElement) return;
    const rows = [...list.querySelectorAll('button')];
    const at = rows.findIndex((row) => row === document.activeElement);
    rows[Math.max(0, at + step)]?.focus();
    event.preventDefault();
  });
  document.body.replaceChildren(whole);
  // So that Enter goes on, whether there is a folder to open or this one to take.
  (list.querySelector('button') ?? taking).focus();
}
