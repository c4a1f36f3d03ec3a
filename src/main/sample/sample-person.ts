import type { Language } from '#domain/language.ts';
import type { Requester } from '#domain/case/opening.ts';
import type { Random } from './random.ts';

// prettier-ignore
const firstNames = {
  sv: ['Alva', 'Bosse', 'Cilla', 'Doris', 'Elis', 'Frej', 'Gun-Britt', 'Hjalmar', 'Ines', 'Jörgen', 'Kajsa', 'Love',
    'Märta', 'Nils-Åke', 'Olle', 'Pernilla', 'Ragnar', 'Siri', 'Tuva', 'Ulla', 'Vidar', 'Ylva', 'Åse', 'Östen'],
  en: ['Abigail', 'Barnaby', 'Chloe', 'Desmond', 'Edith', 'Finlay', 'Gwen', 'Harold', 'Imogen', 'Jasper', 'Kirsty',
    'Lachlan', 'Maeve', 'Nigel', 'Orla', 'Percival', 'Quentin', 'Rosalind', 'Siobhan', 'Tobias', 'Una', 'Winifred'],
} as const;

/** Names nobody bears: a sample must never be taken for a person. */
// prettier-ignore
const lastNames = {
  sv: ['Exempelsson', 'Provström', 'Testlund', 'Påhittberg', 'Låtsasgren', 'Mallqvist', 'Fiktivsson', 'Modellhag',
    'Sagobäck', 'Övningsson', 'Mönsterås-Prov', 'Tänkvall', 'Skisserud', 'Utkastdal', 'Gissberg', 'Drömstedt'],
  en: ['Sampleton', 'Testwell', 'Mockridge', 'Fictionby', 'Examplar-Jones', 'Draftsworth', 'Placeholder', 'Modelby',
    'Pretendham', "O'Specimen", 'Notreal', 'Trialstone', 'Madeupson', 'Imaginer'],
} as const;

const otherScripts = [
  { name: 'Лена Примерова', mailbox: 'lena.primerova' },
  { name: 'نور المثال', mailbox: 'nour.almithal' },
  { name: '范例 小明', mailbox: 'xiaoming.fanli' },
  { name: 'Δέσποινα Δείγμα', mailbox: 'despina.digma' },
  { name: 'דנה לדוגמה', mailbox: 'dana.ledugma' },
] as const;

/** A made-up person, with an address at `example.com` and in a town that is not there. */
export function samplePerson(random: Random, language: Language): Requester {
  const number = random.between(1, 9999);
  const address = random.chance(0.5)
    ? `Exempelgatan ${random.between(1, 120)}\n${random.between(100, 199)} ${random.between(10, 99)} Provköping`
    : '';
  if (random.chance(0.02)) {
    const { name, mailbox } = random.pick(otherScripts);
    return { name, email: `${mailbox}${number}@example.com`, address };
  }
  const name = `${random.pick(firstNames[language])} ${random.pick(lastNames[language])}`;
  return { name, email: `${mailboxOf(name)}${number}@example.com`, address };
}

const mailboxOf = (name: string) =>
  name
    .normalize('NFD')
    .replaceAll(/[^A-Za-z -]/g, '')
    .toLowerCase()
    .replaceAll(' ', '.');
