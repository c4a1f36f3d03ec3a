/** Words that columns of personal data are called by, lower case; one of them in a row is a sign that it names columns. */
const words = new Set(
  (
    'namn förnamn efternamn fullständigt personnummer pnr födelsedatum född adress gatuadress gata postnummer postnr ' +
    'postort ort stad land epost mejl mail telefon tel mobil mobilnummer kund kundnr kundnummer medlem medlemsnummer ' +
    'ärende ärendenr ärendetyp diarienummer dnr nummer nr datum tid tidpunkt inkom skapad ändrad status typ kategori ' +
    'belopp summa saldo skuld pris antal anteckning kommentar beskrivning text ämne meddelande handläggare roll titel ' +
    'avdelning konto kontonummer faktura order orderdatum produkt samtycke källa system värde kön ålder språk ip id ' +
    'name first last firstname lastname surname fullname email mail phone mobile address street zip postcode city town ' +
    'country customer member case number no date time created updated modified status type category amount balance debt ' +
    'price quantity note notes comment comments description subject message owner role title department account invoice ' +
    'order product consent source value gender age language birth birthday dob ssn ref reference ' +
    'navn fornavn etternavn efternavn fødselsdato adresse postnummer poststed by telefon dato beløb beløp oprettet ' +
    'nachname vorname geburtsdatum adresse straße plz ort telefon datum betrag kunde kundennummer bemerkung ' +
    'nimi etunimi sukunimi osoite puhelin sähköposti päivä päivämäärä summa asiakas tila kaupunki'
  ).split(' '),
);

/** Whether a text is, or holds, a word that names a column: `E-post`, `Kundens namn`, `First_Name`. */
export function namesColumn(text: string): boolean {
  const whole = text
    .toLowerCase()
    .replaceAll(/[-\s_.:]+/g, ' ')
    .trim();
  if (whole.length > 60) return false;
  return words.has(whole.replaceAll(' ', '')) || whole.split(' ').some((word) => words.has(word));
}

/** What no column is called: an address, a day, a number as long as those of persons and telephones. */
const datum = [
  /^[^\s@]{1,64}@[^\s@]{1,255}\.[^\s@]+$/,
  /^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?:[T ].*)?$/,
  /^\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}(?: .*)?$/,
  /^\+?[\d\s()/-]{6,20}$/,
];

/** Whether a text is data of somebody rather than the name of a column. */
export const isDatum = (text: string): boolean =>
  datum.some((form) => form.test(text.trim().slice(0, 200)));
