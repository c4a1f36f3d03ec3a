import { useEffect, useState } from 'react';

/** As far below the top of the page as a group may begin and be the one that is read, in px. */
const reach = 120;

/** The heading of the group at the top of the page; at its end, of the last. */
export function useGroupInSight(): string | undefined {
  const [heading, setHeading] = useState<string>();
  useEffect(() => {
    const main = document.querySelector<HTMLElement>('#main');
    if (!main) return undefined;
    const look = () => {
      const top = main.getBoundingClientRect().top + reach;
      const begun = [...main.querySelectorAll('h2')].filter(
        (one) => one.getBoundingClientRect().top < top,
      );
      const atEnd = main.scrollTop + main.clientHeight >= main.scrollHeight - 2;
      const last = atEnd && main.scrollTop > 0 ? [...main.querySelectorAll('h2')] : begun;
      setHeading(last.at(-1)?.textContent);
    };
    look();
    main.addEventListener('scroll', look, { passive: true });
    return () => main.removeEventListener('scroll', look);
  }, []);
  return heading;
}
