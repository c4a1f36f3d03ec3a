import type { KindWords } from './kind-words.ts';

const data = 'tiedot|tietoni|tietoja|tietojani|tietojeni|henkilötie*|kaikki|kaikkea|rekisteri*';
const device =
  '*kannettava*|*puhelin*|*puhelimen*|*kone*|*tietokone*|muistitikku|laukku|kansio|työkone*';
const others = 'toisen|jonkun|muiden|vieraan';

/** What Finnish mails say when they mean a kind: the law's words and everyday ones. */
export const finnishKindWords = {
  access: {
    '15 artikla*': 6,
    'tietopyyn*|tarkastuspyyn*|tarkastusoikeu*|rekisteriote': 5,
    [`mitä|mitkä ~ ${data} ~ minusta|musta`]: 5,
    'mitä ~ teillä ~ minusta|musta': 4.5,
    [`kopio|kopion|jäljennö* ~ ${data}`]: 5,
    [`${data} ~ minusta|musta`]: 3,
    'pääsy|pääsyä ~ tietoihini|tietoihin': 5,
  },
  rectification: {
    '16 artikla*': 6,
    'oikaisu*|oikaise*|korjaa|korjatkaa|korjaamaan|korjata': 5,
    'osoite*|osoitteekseni|nimeni|nimi|syntymäaikani|puhelinnumero* ~ väärin|väärä|muuttunut|vanha': 5,
    'muuttaa|päivittää|vaihtaa ~ osoit*|nimeni|nimen|tiedot|tietoni': 4,
    'uusi|väärä|vanha ~ osoite|nimi|syntymäaika': 4,
    'kirjoitettu väärin': 5,
  },
  erasure: {
    '17 artikla*': 6,
    'poistakaa|poistatte|poistamaan|poistamista|poistaa|poisto|poista|poistetaan': 5,
    'unohdetu*': 6,
    'hävittäkää|hävittää|tuhotkaa|tuhota ~ tie*': 4.5,
  },
  restriction: {
    '18 artikla*': 6,
    'rajoita*|rajoitta*|rajoitu* ~ käsittely*': 6,
    'käsittelyn rajoitta*': 6,
    'älkää käyttäkö|käsitelkö ~ tietojani|niitä|tietoja': 5.5,
    'älkää poistako': 5.5,
  },
  portability: {
    '20 artikla*': 6,
    'koneluetta*|siirrettävyy*': 6,
    'siirtää|siirtäkää|siirto|siirtämään ~ tie*|suoraan': 5,
    'tietojen siirto|siirtäminen': 5,
    'tietoni|tietojani ~ mukaani|siirtää|tiedostona': 5,
    'vaihdan ~ palveluntarjoaja*|toimittaja*|operaattori*': 3.5,
    'csv*|json|xml': 2,
  },
  objection: {
    '21 artikla*': 5,
    'vastustan|vastustaa|vastustami*': 5,
    'oikeutetu* ~ edu*|etu*': 3,
    'lopettakaa|lopeta ~ analysoi*|seuran*|seuraa*|profiloin*|analysointi': 5,
    'en ~ hyväksy|halua ~ käyt*|käsitte*|analysoi*|seura*': 4.5,
  },
  'marketing-objection': {
    'suoramarkkinoin*|suoramainon*|markkinointikiel*': 6,
    'mainoksia|mainoksen|mainontaa|mainospost*|markkinointi*': 4,
    'uutiskirje* ~ perua|peruuttaa|peru|lopettaa|pois|poistakaa': 5,
    'perua|peruutan|peruuttaa|lopettakaa ~ uutiskirj*': 5,
    'pois|minut ~ listalta|postituslistalta': 5,
    'älkää|lopettakaa ~ lähet*|soitt*|soita* ~ mainoks*|tarjou*|enää|markkinoin*': 5,
    'lopettakaa soittaminen|soittelu': 4.5,
  },
  'automated-decision': {
    '22 artikla*': 6,
    'automaatti* ~ päätö*|hylät*|hylkä*': 6,
    'hylät*|hylkä*|päät* ~ automaattisesti': 6,
    'algoritm*': 4.5,
    'ihminen|ihmisen|käsittelijä ~ tarkist*|arvioi*|katso*|päät*|käsitt*': 5.5,
    'järjestelmä|tietokone|kone|robotti ~ karsi|hylkäsi|päätti': 5.5,
  },
  complaint: {
    'valitus|valitan|valittaa|kantelu|kantelen|reklamaatio': 4.5,
    'tyytymätön|pettynyt|vihainen|järkyttynyt|törkeää|laitonta': 3.5,
    'ilmoitan|ilmoittaa|valitan ~ tietosuojavaltuutetu*|viranomais*': 4,
    'tietosuojavaltuutetu*': 3,
    'ilman ~ suostumu*|lupa*': 3.5,
    'tietosuoja*|lain|gdpr* ~ vastais*': 4,
    'en ~ saanut ~ vastausta': 3,
    'voi|voida hyväksyä': 3,
  },
  breach: {
    'tietoturvaloukkau*|tietovuot*|tietomurt*|tietosuojaloukkau*': 6,
    [`varastettiin|varastettu|kadonnut|hukassa|katosi|hukkasin ~ ${device}`]: 5.5,
    [`${device} ~ varastettiin|varastettu|kadonnut|hukassa|katosi`]: 5.5,
    [`${others} ~ asiakkaan|henkilön|ihmisen|potilaan`]: 5,
    'väärälle|väärään ~ henkilölle|vastaanottajalle|osoitteeseen|asiakkaalle': 5,
    'hakkeroi*|kalastelu*|kiristysohjelma*': 5,
    'vahingossa ~ lähet*|julkais*|jaoi*': 5,
  },
  'authority-inquiry': {},
  question: {},
} satisfies KindWords;
