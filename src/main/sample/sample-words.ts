import type { Language } from '#domain/language.ts';

/** What handlers of made-up cases write; nobody in it exists. */
export const sampleWords = {
  sv: {
    customer: 'Exempelkund AB',
    system: 'Kundregistret',
    colleague: 'Robin Exempel',
    found: 'Klart, genom e-post.',
    extended: 'Besked om förlängning i e-post.',
    withdrawn: 'Skrev och tog tillbaka sin begäran.',
    dataSet: 'Kontaktuppgifter i kundregistret',
    noRecipients: 'Uppgifterna har inte lämnats till någon utanför bolaget.',
    reasons: 'Enligt bedömning i ärendet.',
    option: 'Vi rättar felet och hör av oss igen om en månad.',
    breach: 'Ett utskick gick till fel mottagare.',
    answered: 'Besked lämnat i e-post.',
    controller: 'Uppgifterna finns i vårt eget kundregister.',
    processor: 'Uppgifterna finns i kundens del av tjänsten.',
    waived: 'Skrev från den e-postadress som vi redan har.',
  },
  en: {
    customer: 'Example Customer Ltd',
    system: 'Customer register',
    colleague: 'Robin Example',
    found: 'Done, by e-mail.',
    extended: 'Told of the extension by e-mail.',
    withdrawn: 'Wrote and took the request back.',
    dataSet: 'Contact details in the customer register',
    noRecipients: 'The data were disclosed to nobody outside the company.',
    reasons: 'As assessed in the case.',
    option: 'We mend the fault and get in touch again in a month.',
    breach: 'A mailing went to the wrong recipient.',
    answered: 'Answer given by e-mail.',
    controller: 'The data are in our own customer register.',
    processor: 'The data are in the customer’s part of the service.',
    waived: 'Wrote from the e-mail address that we already have.',
  },
} as const satisfies Record<Language, Record<string, string>>;

export type SampleWords = (typeof sampleWords)[Language];
