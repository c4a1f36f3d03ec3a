import { answered } from '../../ask/answered.ts';
import { ombud } from '../../bridge.ts';
import { useStatus } from '../../status/status-store.ts';
import { type BegunForm, formAt, formIn, useUnsaved } from './unsaved-store.ts';

/** So long after the last key what is written is kept. */
const pauseMs = 400;
/** And at the latest so long after the first of those that are not kept: who writes without a pause loses no more. */
const atMostMs = 1_500;

/** What main keeps of a form, as JSON. */
type Kept = Pick<BegunForm, 'dialog' | 'fields'> & { readonly hash: string };

/** What is about to be kept. */
interface Waiting {
  /** When the first of it was written, in ms of the page's clock. */
  readonly since: number;
  readonly timer: ReturnType<typeof setTimeout>;
}

/** So long after another window has kept something it is taken over here. */
const followMs = 250;

/** Forms that were written in on this page: what is kept of them comes from here. */
const written = new Set<string>();
/** What was kept of them last. */
const keptHere = new Map<string, string>();
const waiting = new Map<string, Waiting>();
let takingOver = false;
let following: ReturnType<typeof setTimeout>;

/** Takes over what was kept before the book was opened now, or in another window. */
export async function bringBack(): Promise<void> {
  const listed = await answered(ombud.unsaved.list(undefined));
  if (!listed.ok) return useUnsaved.setState({ refusal: listed.error });
  const forms = listed.value.forms.map(({ form, at, ...place }): BegunForm => {
    const { hash, ...kept } = JSON.parse(form) as Kept;
    return { ...place, ...kept, back: { at, hash } };
  });
  const own = useUnsaved.getState().forms.filter(({ place }) => written.has(place));
  const listedAt = new Map(listed.value.forms.map(({ place, form }) => [place, form]));
  const isAnother = (place: string) =>
    keptHere.has(place) && listedAt.has(place) && listedAt.get(place) !== keptHere.get(place);
  takingOver = true;
  useUnsaved.setState({
    forms: [...own, ...forms.filter(({ place }) => !written.has(place))],
    elsewhere: own.map(({ place }) => place).filter(isAnother),
    refusal: undefined,
  });
  takingOver = false;
  // Another window let go of its own, and what is written here is as unsaved as before.
  await Promise.all(
    own.filter(({ place }) => !listedAt.has(place)).map(({ place }) => keep(place)),
  );
}

/** Some window has kept or dropped a form. */
export function followForms(): void {
  clearTimeout(following);
  following = setTimeout(() => {
    if (useStatus.getState().status?.state === 'open') void bringBack();
  }, followMs);
}

/** Has main keep what is written as it changes, and forget what is not there any more; gives back how to stop. */
export function keepForms(): () => void {
  return useUnsaved.subscribe((now, before) => {
    if (takingOver) return;
    for (const { place } of before.forms) {
      if (formIn(now, place)) continue;
      clearTimeout(waiting.get(place)?.timer);
      waiting.delete(place);
      written.delete(place);
      keptHere.delete(place);
      void answered(ombud.unsaved.drop({ place }));
    }
    // What has just been brought back is kept already.
    const changed = before.forms === now.forms ? [] : now.forms.filter(isWritten(before.forms));
    for (const { place } of changed) {
      const { timer, since } = waiting.get(place) ?? { since: performance.now() };
      clearTimeout(timer);
      written.add(place);
      const due = () => {
        waiting.delete(place);
        void keep(place);
      };
      const left = since + atMostMs - performance.now();
      waiting.set(place, { since, timer: setTimeout(due, Math.min(pauseMs, left)) });
    }
  });
}

/** Has main keep at once what it has not got yet: the page is about to go. */
export async function keepNow(): Promise<void> {
  const places = Array.from(waiting.keys());
  for (const { timer } of waiting.values()) clearTimeout(timer);
  waiting.clear();
  await Promise.all(places.map(keep));
}

const isWritten = (before: readonly BegunForm[]) => (form: BegunForm) =>
  !before.includes(form) && (!form.back || before.some(({ place }) => place === form.place));

async function keep(at: string) {
  const begun = formAt(at);
  if (!begun) return;
  const { place, reference, dialog, fields } = begun;
  const { hash } = window.location;
  const kept: Kept = { hash, fields, ...(dialog && { dialog }) };
  const form = JSON.stringify(kept, withoutFiles);
  const about = reference !== undefined && { reference };
  keptHere.set(place, form);
  const answer = await answered(ombud.unsaved.keep({ place, form, ...about }));
  useUnsaved.setState(({ elsewhere }) => ({
    elsewhere: elsewhere.filter((other) => other !== place),
    refusal: answer.ok ? undefined : answer.error,
  }));
}

/** A file is where it was; it is dropped or picked again. */
const withoutFiles = (_: string, value: unknown) =>
  Array.isArray(value) && value[0] instanceof File ? undefined : value;
