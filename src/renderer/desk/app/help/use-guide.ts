import { useEffect, useState } from 'react';
import type { Language } from '#domain/language.ts';
import { type GuidePage, loadGuide } from './guide.ts';

/** The guide in the language on screen; nothing until it has been fetched. */
export function useGuide(language: Language): readonly GuidePage[] {
  const [guide, setGuide] = useState<readonly GuidePage[]>([]);
  useEffect(() => {
    let wanted = true;
    void loadGuide(language).then((pages) => wanted && setGuide(pages));
    return () => {
      wanted = false;
    };
  }, [language]);
  return guide;
}
