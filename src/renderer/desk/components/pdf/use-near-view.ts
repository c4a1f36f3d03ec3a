import { type RefObject, useEffect, useState } from 'react';

/** Whether an element is in view or a window's height from it; once it has been, it stays so. */
export function useNearView(element: RefObject<Element | null>): boolean {
  const [near, setNear] = useState(false);
  useEffect(() => {
    if (near || !element.current) return undefined;
    const eye = new IntersectionObserver(
      (entries) => entries.some((entry) => entry.isIntersecting) && setNear(true),
      { rootMargin: '100%' },
    );
    eye.observe(element.current);
    return () => eye.disconnect();
  }, [near, element]);
  return near;
}
