import type { KindWords } from './kind-words.ts';

const data =
  'oplysninger*|personoplysninger*|opplysninger|opplysningene|personopplysning*|data|dataene|informasjon|alt|kundeoplysninger';
const contact =
  'adresse|adressen|navn|navnet|efternavn|etternavn|fødselsdato|fødselsdatoen|telefonnummer';
const device =
  'telefon|mobil|mobilen|laptop|pc|computer|*computer|arbejdscomputer|usb|mappe|taske|veske|nettbrett';

/** What Danish and Norwegian mails say when they mean a kind: the law's words and everyday ones. */
export const danishNorwegianKindWords = {
  access: {
    'artikel|artikkel 15': 6,
    'indsigt|innsyn': 5,
    [`hvilke|hva|hvad ~ ${data} ~ om mig|meg`]: 5,
    'hva|hvad ~ i|dere ~ om mig|meg': 4.5,
    [`kopi ~ ${data}`]: 5,
    [`${data} ~ i|dere har|lagret|gemt ~ om mig|meg`]: 4,
  },
  rectification: {
    'artikel|artikkel 16': 6,
    'berigtig*|retting|rettelse|korriger*': 5,
    [`rette|rett|ændre|endre|opdatere|oppdatere ~ ${contact}|det`]: 4,
    [`ny|nye|gammel|gamle|forkert|feil ~ ${contact}`]: 4,
    [`${contact} ~ forkert|feil|ændret|endret`]: 5,
    'stavet|skrevet|staves ~ forkert|feil': 5,
    flyttet: 2.5,
  },
  erasure: {
    'artikel|artikkel 17': 6,
    'slett|slette|sletter|slettes|slettet|sletting|slet|slettede|sletning': 5,
    'glemt|glemmes': 5,
    [`fjern|fjerne|fjernes ~ ${data}|konto|kontoen|profil`]: 5,
    [`destruer*|makuler* ~ ${data}`]: 4,
  },
  restriction: {
    'artikel|artikkel 18': 6,
    'begrænsning|begræns*|begrens* ~ behandling*': 6,
    'behandling* ~ begrænses|begrenses|begrænset|begrenset': 6,
    [`ikke|ikkje ~ bruk|brug|bruke|bruge|${data} ~ før|til|indtil|mens|så`]: 5.5,
    [`bruk|brug ~ ikke ~ ${data} ~ før|til|indtil|mens|så`]: 5.5,
    'ikke slett|slet|slette': 5.3,
    'slett|slet ikke': 5.3,
  },
  portability: {
    'artikel|artikkel 20': 6,
    'dataportabilitet*': 6,
    'maskinlesbart|maskinlæsbart|maskinlesbar|maskinlæsbar': 6,
    [`overføre|flytte ~ ${data}`]: 5,
    [`ta|tage ~ ${data} ~ med`]: 5,
    [`ta|tage med ~ ${data}`]: 5,
    [`eksporter* ~ ${data}`]: 5,
    'bytter|skifter|bytte|skifte ~ leverandør|udbyder|tilbyder': 3.5,
    'csv|json|xml': 2,
  },
  objection: {
    'artikel|artikkel 21': 5,
    'indsigelse|innsigelse': 5,
    'protesterer|protestere mod|mot': 5,
    'modsætter|motsetter mig|meg': 5,
    'legitim|legitime|berettiget interesse*': 3,
    'slutt|stop|stopp|hold ~ analysere|analyserer|sporing|spore|følge|kartlegge|kortlægge|profilere': 5,
  },
  'marketing-objection': {
    'direkte markedsføring|markedsføringen': 6,
    'reklame|reklamer|reklamen': 4,
    'nyhedsbrev*|nyhetsbrev*': 3.5,
    'afmeld*|avmeld*|framelde|meld|melde ~ nyhedsbrev*|nyhetsbrev*|liste*': 5,
    'ikke|ingen|stop|stopp|slutt|slut ~ flere|ringe|ring|send|sende ~ tilbud|reklame*|salg|mails|e|sms': 5,
    'af|av listen|mailinglisten|maillisten': 5,
    telefonsalg: 4.5,
  },
  'automated-decision': {
    'artikel|artikkel 22': 6,
    'automati* ~ afgørelse|avgjørelse|beslutning|afslag|avslag|afvist|avslått': 6,
    'afvist|avslått|afslag|avslag ~ automati*': 6,
    'algoritme|algoritmen|algoritmer': 4.5,
    'menneske|sagsbehandler|saksbehandler ~ vurdere|vurderer|se|gennemgå|gjennomgå|kigge|prøve': 5.5,
    'system|systemet|computer|computeren|robot ~ sorterede|sorterte|siktet|afviste|avslo|silte': 5.5,
  },
  complaint: {
    'klage|klager': 4.5,
    'utilfreds|misfornøyd|skuffet|vred|sint|opprørt': 3.5,
    'uacceptabelt|uakseptabelt|skandaløst|ulovligt|ulovlig': 3.5,
    'melder|melde|anmelder|anmelde ~ datatilsynet|jer|dere': 4,
    datatilsynet: 3,
    'strider|strid|brud|bryter ~ databeskyttelses*|personvern*|gdpr|loven': 4,
    'uden|uten ~ samtykke|tilladelse|tillatelse': 3.5,
    'ikke ~ svar|svaret': 3,
  },
  breach: {
    'databrud|sikkerhedsbrud|sikkerhetsbrudd|personvernbrudd|datalæk|datalekkasje|læk|lekkasje': 6,
    [`stjålet|stjålen|mistet|tabt ~ ${device}`]: 5.5,
    [`${device} ~ stjålet|stjålen|mistet|tabt|væk|borte`]: 5.5,
    [`mistet|tabte|mista ~ ${device}`]: 5.5,
    'anden|annen|andens|annens|andres ~ kundes|kunde|person|persons|patients ~ faktura|ordrer|bestillinger|oplysninger|opplysninger|brev': 5.5,
    'faktura*|ordrer|bestillingene|bestillinger|oplysninger|opplysninger|brev ~ anden|annen|andre ~ kunde|kundes|person': 5.5,
    'en anden|annen kundes|persons|kunde|person': 5,
    'forkert|feil modtager|mottaker|person|kunde': 5,
    'hacket|phishing|ransomware': 5,
    'ved en|fejltagelse|feiltakelse ~ sendt|sendte|delt|offentliggjort': 5,
  },
  'authority-inquiry': {},
  question: {},
} satisfies KindWords;
