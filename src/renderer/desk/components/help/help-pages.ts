import type { Language } from '#domain/language.ts';

type Heading = Readonly<Record<Language, string>>;

/** The pages of the guide in its own order, each by its heading in both languages. */
export const helpPages = {
  guide: { sv: 'Användarguide', en: 'User guide' },
  'first-time': { sv: 'Första gången', en: 'The first time' },
  'coming-in': { sv: 'När något kommer in', en: 'When something comes in' },
  'many-cases': { sv: 'Flera ärenden på en gång', en: 'Many cases at once' },
  'due-dates': { sv: 'Svarsdatum', en: 'Due dates' },
  working: { sv: 'Att arbeta med ärendet', en: 'Working a case' },
  windows: { sv: 'Fönster', en: 'Windows' },
  summaries: { sv: 'Registerutdrag', en: 'Data-access summaries' },
  letters: { sv: 'Brev', en: 'Letters' },
  texts: { sv: 'Brevens texter', en: 'The texts of letters' },
  'cases-before': { sv: 'Ärendena ni redan har', en: 'The cases you already have' },
  'case-register': {
    sv: 'Registret till tillsynsmyndigheten',
    en: 'The register for the authority',
  },
  evidence: {
    sv: 'Bevis till en myndighet eller revisor',
    en: 'Evidence for an authority or an auditor',
  },
  'auditor-desk': { sv: 'En revisor vid en dator', en: 'An auditor at a computer' },
  'auditor-stick': { sv: 'En revisors sticka', en: "An auditor's stick" },
  figures: { sv: 'Statistik', en: 'Figures' },
  disposal: { sv: 'Gallring', en: 'Disposal' },
  reasons: { sv: 'Sparade skäl', en: 'Saved reasons' },
  processing: { sv: 'Registerförteckningen', en: 'The record of processing' },
  suppression: { sv: 'Spärrlistan', en: 'The suppression list' },
  letterhead: { sv: 'Brevhuvudet', en: 'The letterhead' },
  security: { sv: 'Hålla andra ute', en: 'Keeping others out' },
  colleagues: { sv: 'Kollegor', en: 'Colleagues' },
  places: { sv: 'Var allt finns', en: 'Where everything is' },
  damage: { sv: 'När boken är skadad', en: 'When the book is damaged' },
  backups: { sv: 'Säkerhetskopior', en: 'Backups' },
  exchange: { sv: 'Utbyte med kollegornas datorer', en: "Exchange with colleagues' computers" },
  settings: { sv: 'Inställningar', en: 'Settings' },
  trouble: { sv: 'När något går fel', en: 'When something goes wrong' },
} as const satisfies Record<string, Heading>;

export type HelpPage = keyof typeof helpPages;

export const helpPageNames = Object.keys(helpPages) as readonly HelpPage[];
