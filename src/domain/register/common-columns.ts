import type { Worded } from './record-of-processing.ts';

/** Names that columns of exports often have, in the form of `plainName`, with what each stands for in words. */
const common: readonly (readonly [names: string, sv: string, en: string])[] = [
  ['namn name kundnamn fullname fullständigtnamn', 'namn', 'name'],
  ['förnamn firstname givenname fornamn fname', 'förnamn', 'first name'],
  ['efternamn lastname surname familyname lname', 'efternamn', 'last name'],
  ['epost email epostadress emailaddress mejl mail emailadress', 'e-postadress', 'e-mail address'],
  [
    'telefon telefonnummer tel phone phonenumber telephone tfn',
    'telefonnummer',
    'telephone number',
  ],
  ['mobil mobilnummer mobile mobilephone cellphone', 'mobilnummer', 'mobile number'],
  ['adress address postadress postaladdress', 'postadress', 'postal address'],
  ['gatuadress street streetaddress gata', 'gatuadress', 'street address'],
  ['postnummer postalcode postcode zip zipcode postnr', 'postnummer', 'postal code'],
  ['ort stad city town postort', 'ort', 'town'],
  ['land country', 'land', 'country'],
  ['personnummer ssn pnr personnr', 'personnummer', 'personal identity number'],
  [
    'kundnummer kundnr kundid customernumber customerno customerid custno',
    'kundnummer',
    'customer number',
  ],
  ['användarnamn username login loginname', 'användarnamn', 'user name'],
  ['användarid userid uid', 'användarens nummer', 'the user’s number'],
  [
    'företag bolag företagsnamn company companyname organisation organization',
    'företag',
    'company',
  ],
  ['arbetsgivare employer', 'arbetsgivare', 'employer'],
  ['befattning titel position title jobtitle', 'befattning', 'job title'],
  ['roll role', 'roll', 'role'],
  ['avdelning department', 'avdelning', 'department'],
  ['chef manager', 'chef', 'manager'],
  ['datum date', 'datum', 'date'],
  [
    'skapad skapat created createdat createddate skapaddatum regdatum',
    'när posten skapades',
    'when the entry was created',
  ],
  [
    'ändrad ändrat uppdaterad updated updatedat modified modifiedat',
    'när posten ändrades',
    'when the entry was changed',
  ],
  [
    'senastinloggad senasteinloggning lastlogin lastloginat lastseen',
    'senaste inloggning',
    'latest login',
  ],
  ['ärende ärendenummer case caseid caseno ticket ticketid', 'ärende', 'matter'],
  ['rubrik ämne subject', 'ämne', 'subject'],
  ['anteckning anteckningar notering note notes', 'anteckning', 'note'],
  ['kommentar kommentarer comment comments', 'kommentar', 'comment'],
  ['beskrivning description', 'beskrivning', 'description'],
  ['meddelande message', 'meddelande', 'message'],
  ['fråga frågor question questions', 'fråga', 'question'],
  ['svar answer reply', 'svar', 'answer'],
  ['betyg rating score', 'betyg', 'rating'],
  ['återkoppling feedback', 'återkoppling', 'feedback'],
  ['status', 'status', 'status'],
  ['typ type', 'typ', 'type'],
  ['språk language', 'språk', 'language'],
  ['källa source datakälla ursprung origin leadsource', 'källa', 'source'],
  ['samtycke consent', 'samtycke', 'consent'],
  ['belopp amount summa', 'belopp', 'amount'],
  ['order ordernummer orderno orderid', 'ordernummer', 'order number'],
  ['faktura fakturanummer invoice invoiceno', 'fakturanummer', 'invoice number'],
  ['id löpnummer', 'postens nummer i systemet', 'the entry’s number in the system'],
];

const byName: ReadonlyMap<string, Worded> = new Map(
  common.flatMap(([names, sv, en]) => names.split(' ').map((name) => [name, { sv, en }] as const)),
);

/** What a column of this name is mostly, or `undefined`; `plain` as `plainName` gives it. */
export const commonWord = (plain: string): Worded | undefined => byName.get(plain);

/** Names of columns that say where a row comes from. */
export const isSourceName = (plain: string): boolean =>
  ['källa', 'datakälla', 'uppgiftskälla', 'source', 'datasource', 'leadsource'].includes(plain);
