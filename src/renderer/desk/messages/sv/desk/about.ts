/** What Ombud is, what it runs on and whose work is built in. */
export const about = {
  title: 'Om Ombud',
  what: 'Dataskyddsombudets skrivbord: ärenden, svarsdatum och brev, på den här datorn och ingen annanstans. Under MIT-licensen.',
  version: 'Version',
  runtime: 'Körs på',
  system: 'Operativsystem',
  folder: 'Bokens mapp',
  book: 'Bok',
  fingerprint: 'Bokens fingeravtryck',
  compare: 'Ge fingeravtrycket till den som granskar bevis ur boken: kontrollsidan visar samma.',
  locked: 'Bokens fingeravtryck visas när boken är öppen.',
  copy: 'Kopiera till supporten',
  copies: 'Kopierar allt detta utom mappen, vars namn kan säga vem du är.',
  notCopied: 'Datorn tillåter inte att det kopieras. Skriv av det i stället.',
  licences_one: 'Inbyggt: {{count}} verk av andra',
  licences_other: 'Inbyggt: {{count}} verk av andra',
  licencesText:
    'Vart och ett leder till sin licens i sin helhet. Webbläsarens och Node.js licenser följer med dem.',
  back: 'Tillbaka',
};
