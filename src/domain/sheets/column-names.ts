/** What a column of a list of persons can be; the address may stand in several. */
const listFields = [
  'name',
  'firstName',
  'lastName',
  'address',
  'postcode',
  'town',
  'email',
  'language',
] as const;
export type ListField = (typeof listFields)[number];

/** The headings by which each is known, folded: lower case, without spaces, hyphens and dots. */
const headings: Readonly<Record<ListField, readonly string[]>> = {
  name: ['namn', 'name', 'fullname', 'fulltnamn', 'kontaktperson', 'kund', 'customer'],
  firstName: ['förnamn', 'fornamn', 'firstname', 'givenname'],
  lastName: ['efternamn', 'lastname', 'surname', 'familyname'],
  address: ['adress', 'address', 'postadress', 'gatuadress', 'postaladdress', 'street'],
  postcode: ['postnummer', 'postnr', 'postcode', 'zip', 'zipcode', 'postalcode'],
  town: ['ort', 'postort', 'stad', 'city', 'town'],
  email: ['epost', 'epostadress', 'email', 'emailaddress', 'mail', 'mejl'],
  language: ['språk', 'sprak', 'language', 'lang'],
};

/** Which column is which, by its heading; of two with one heading the first. */
export function fieldsOf(columns: readonly string[]): Partial<Record<ListField, number>> {
  const folded = columns.map((column) => column.toLowerCase().replaceAll(/[\s.\-_]/g, ''));
  return Object.fromEntries(
    listFields.flatMap((field) => {
      const at = folded.findIndex((column) => headings[field].includes(column));
      return at < 0 ? [] : [[field, at]];
    }),
  );
}
