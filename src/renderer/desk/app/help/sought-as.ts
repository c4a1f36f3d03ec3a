import type { Language } from '#domain/language.ts';
import type { HelpPage } from '../../components/help/help-pages.ts';

/** What a page is looked for by that it does not say itself: other words for its things, and what people want there. */
export const soughtAs: Readonly<Record<Language, Partial<Record<HelpPage, string>>>> = {
  sv: {
    'first-time': 'komma igång börja installera öva träna demo skapa bok',
    'coming-in':
      'mail mejla e-postbrev importera mejl eml msg registrera samtal telefon besök inkomna',
    'many-cases':
      'hitta söka filtrera filter sortera tangenter kortkommandon snabbkommandon massändra tilldela mörkt läge större text textstorlek teckenstorlek zooma utseende tema tillgänglighet',
    'due-dates':
      'frist frister deadline tidsfrist förlänga förlängning tiden svarstiden paus pausa uppehåll semester påminnelse försenat 72 timmar kalender',
    working:
      'identitet legitimation id-kontroll avslag avvisa avgift stänga avsluta ärende ombud fullmakt incident klagomål typ ärendetyp',
    windows: 'två fönster högerklick meny aktivitetsfält länk skärm',
    summaries:
      'sar dsar maska maskning dölja svärta svart censurera tillgång kopia utlämnande export excel csv',
    letters: 'skriva ut skicka brev pdf mall utskrift godkänna version',
    texts: 'mallar mall ändra mallen formulering standardtext brevmall',
    'cases-before': 'importera excel lista gamla ärenden flytta in',
    'case-register': 'exportera lista ärendenummer diarium imy tillsyn excel csv',
    evidence: 'bevispaket revision granskning imy logg loggar spårbarhet',
    figures: 'diagram rapport ledning statistik nyckeltal',
    disposal: 'radera ta bort ärende slänga rensa gallra bevara lagringstid',
    processing: 'artikel 30 behandlingsregister register över behandlingar ropa',
    suppression: 'nix reklam direktmarknadsföring utskick spärra adress',
    letterhead: 'logga logotyp logo adress sidhuvud underskrift signatur',
    security:
      'glömt lösenord byta byter ändra lösenfras lösenordet lås låsa inloggning logga in säkerhet kryptering återställningsnyckel tappat bort',
    colleagues:
      'lägga till kollega bjuda in användare roller behörighet sluta konfidentiellt konflikt dela',
    backups: 'backup säkerhetskopia ny dator flytta återställa byta dator krasch usb-minne',
    exchange: 'synka synkronisera synkning dela nätverk onedrive server databas',
    settings: 'språk engelska byta språk helgdagar semester stängda dagar land ändra',
    places: 'mapp var sparas filer flytta mappen avinstallera',
    trouble: 'fel felmeddelande hjälp support fungerar inte hänger sig uppdatera version',
  },
  en: {
    'first-time': 'get started begin install practise practice train demo create book',
    'coming-in': 'email mail import message outlook eml msg log call phone visit incoming',
    'many-cases':
      'find search filter sort keys shortcuts keyboard bulk assign dark mode theme bigger larger text font size zoom appearance accessibility',
    'due-dates':
      'deadline deadlines extend extension time limit pause holiday vacation reminder remind overdue late 72 hours calendar',
    working:
      'identity id check refuse reject fee close case representative power of attorney breach complaint type',
    windows: 'two windows right click menu tray link screen',
    summaries:
      'sar dsar subject access request redact black out hide censor copy disclose export excel csv',
    letters: 'print send letter pdf template approve version',
    texts: 'templates template change wording standard text',
    'cases-before': 'import excel list old cases move in migrate',
    'case-register': 'export list case number authority excel csv',
    evidence: 'audit trail log logs proof evidence pack authority',
    figures: 'statistics charts report management numbers kpi',
    disposal: 'delete remove erase case purge retention keep',
    processing: 'article 30 ropa processing activities register',
    suppression: 'opt out marketing advertising do not contact block',
    letterhead: 'logo address signature header',
    security:
      'forgot forgotten password change passphrase lock login log in sign encryption recovery key lost',
    colleagues:
      'add colleague invite user users roles rights permission leave vacation confidential conflict share',
    backups: 'backup new computer move restore crash usb stick flash drive',
    exchange: 'sync synchronise synchronize share network onedrive server database',
    settings: 'language swedish change holidays vacation closed days country',
    places: 'folder where saved files move uninstall',
    trouble: 'error problem help support not working hangs stuck update version',
  },
};

/** What is typed around what is meant. */
const aside = new Set(
  'hur var när vad gör man jag kan vill ska en ett att på i min mitt mina och till för how where when what do does can i a an the to my is of for want'.split(
    ' ',
  ),
);

/** The words that a page is looked for by; all of them, where none is more than an aside. */
export function meant(words: readonly string[]): readonly string[] {
  const kept = words.filter((word) => !aside.has(word));
  return kept.length > 0 ? kept : words;
}
