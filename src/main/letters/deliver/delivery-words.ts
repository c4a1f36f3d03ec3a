import type { Language } from '#domain/language.ts';

export interface DeliveryWords {
  readonly pdf: string;
  readonly enclosure: (facts: { readonly system: string }) => string;
  readonly contents: string;
  readonly contentsOf: (facts: { readonly reference: string }) => string;
  readonly issued: (facts: { readonly day: string }) => string;
  readonly register: (facts: { readonly version: string }) => string;
  readonly bytes: (facts: { readonly size: number }) => string;
  readonly machineList: string;
  readonly sheet: {
    readonly title: string;
    readonly opening: string;
    readonly file: string;
    readonly password: string;
    readonly spelling: string;
    readonly open: Readonly<Record<'pdf' | 'zip', string>>;
    readonly apart: string;
  };
}

/** What a delivery says of itself, in the letter's language. */
export const deliveryWords: Readonly<Record<Language, DeliveryWords>> = {
  sv: {
    pdf: 'Brevet',
    enclosure: ({ system }) => `Bilaga ur ${system}`,
    contents: 'innehåll.txt',
    contentsOf: ({ reference }) => `Svarspaket i ärende ${reference}`,
    issued: ({ day }) => `Brevet utfärdades ${day}.`,
    register: ({ version }) => `Det bygger på registerförteckningens version ${version}.`,
    bytes: ({ size }) => `${new Intl.NumberFormat('sv-SE').format(size)} byte`,
    machineList: 'Samma lista för datorer: manifest.json',
    sheet: {
      title: 'Lösenord till ditt svar',
      opening:
        'Vi har skickat svaret på din begäran som en fil som är låst med lösenordet nedan. Lösenordet skickas för sig, så att ingen annan ska kunna öppna filen.',
      file: 'Fil',
      password: 'Lösenord',
      spelling:
        'Skriv lösenordet precis som det står, med små bokstäver och bindestreck. Det innehåller aldrig bokstäverna i, l, o, u och v eller siffrorna 0 och 1.',
      open: {
        pdf: 'Öppna filen i en PDF-läsare. Den frågar efter lösenordet.',
        zip: 'Öppna filen i ett program som kan AES-krypterade zip-filer, till exempel 7-Zip. Utforskaren i Windows kan inte alltid öppna dem.',
      },
      apart:
        'Spara bladet och filen på skilda ställen. Vi sparar inte lösenordet. Kommer det bort gör vi en ny fil med ett nytt lösenord.',
    },
  },
  en: {
    pdf: 'The letter',
    enclosure: ({ system }) => `Enclosure from ${system}`,
    contents: 'contents.txt',
    contentsOf: ({ reference }) => `Response package in case ${reference}`,
    issued: ({ day }) => `The letter was issued on ${day}.`,
    register: ({ version }) => `It rests on version ${version} of the record of processing.`,
    bytes: ({ size }) => `${new Intl.NumberFormat('en-GB').format(size)} bytes`,
    machineList: 'The same list for computers: manifest.json',
    sheet: {
      title: 'Password to your answer',
      opening:
        'We have sent the answer to your request as a file that is locked with the password below. The password is sent by itself, so that nobody else can open the file.',
      file: 'File',
      password: 'Password',
      spelling:
        'Type the password exactly as it stands, in small letters and with the hyphens. It never holds the letters i, l, o, u and v or the figures 0 and 1.',
      open: {
        pdf: 'Open the file in a PDF reader. It asks for the password.',
        zip: 'Open the file in a program that knows AES-encrypted zip files, such as 7-Zip. File Explorer in Windows cannot always open them.',
      },
      apart:
        'Keep this sheet and the file in different places. We do not keep the password. If it is lost we make a new file with a new password.',
    },
  },
};
