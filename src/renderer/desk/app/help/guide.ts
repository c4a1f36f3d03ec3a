import type { Language } from '#domain/language.ts';
import { helpPageNames, helpPages, type HelpPage } from '../../components/help/help-pages.ts';

/** One page: what the guide has from its heading to the next. */
export interface GuidePage {
  readonly page: HelpPage;
  readonly heading: string;
  /** 1 for the guide's own title, 3 for what belongs to the page before. */
  readonly level: number;
  readonly markdown: string;
}

const aHeading = /^(#{1,3}) (.+)$/m;

/** The guide as pages; a heading that no page has stays in the text of the page before. */
export function dividePages(guide: string, language: Language): readonly GuidePage[] {
  const known = new Map(helpPageNames.map((page) => [helpPages[page][language], page]));
  const pages: GuidePage[] = [];
  for (const part of guide.split(/^(?=#{1,3} )/m)) {
    const [line = '', marks = '', heading = ''] = aHeading.exec(part) ?? [];
    const page: HelpPage | undefined = known.get(heading as (typeof helpPages)[HelpPage][Language]);
    const before = pages.at(-1);
    if (page)
      pages.push({ page, heading, level: marks.length, markdown: part.slice(line.length).trim() });
    else if (before)
      pages[pages.length - 1] = { ...before, markdown: `${before.markdown}\n\n${part}` };
  }
  return pages;
}

const texts = {
  sv: () => import('../../../../../docs/anvandarguide.md?raw'),
  en: () => import('../../../../../docs/user-guide.md?raw'),
};

/** The guide in a language, which is fetched when somebody asks for it. */
export async function loadGuide(language: Language): Promise<readonly GuidePage[]> {
  const { default: guide } = await texts[language]();
  return dividePages(guide, language);
}
