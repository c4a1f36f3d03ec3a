import { useAskedPlace } from '../../components/asked-place.ts';

/** Goes to the group of settings that somebody asked for, by its heading. */
export function AskedSetting() {
  useAskedPlace('setting', (title) => {
    const headings = document.querySelectorAll<HTMLElement>('#main h2');
    const heading = [...headings].find(({ textContent }) => textContent === title);
    heading?.scrollIntoView({ block: 'start' });
    const group = heading?.closest('section');
    group
      ?.querySelector<HTMLElement>('input, button, [tabindex="0"]')
      ?.focus({ preventScroll: true });
  });
  return null;
}
