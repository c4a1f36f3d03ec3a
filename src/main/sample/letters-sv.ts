import type { SampleLetters, SampleManners } from './sample-letters.ts';

export const swedishLetters = {
  access: [
    {
      subject: 'Begäran om registerutdrag',
      text: 'Jag begär ett registerutdrag enligt artikel 15 i dataskyddsförordningen. Jag vill veta vilka uppgifter ni har om mig, varifrån de kommer och vem som har fått dem.',
    },
    {
      subject: 'Vad vet ni om mig?',
      text: 'Jag har haft konto hos er i flera år och vill nu få ut allt ni har sparat om mig.',
    },
    {
      subject: 'Kopia på mina uppgifter',
      text: 'Skicka mig en kopia på mina personuppgifter, helst som en fil jag kan öppna hemma.',
    },
  ],
  rectification: [
    {
      subject: 'Fel adress',
      text: 'Ni har fortfarande min gamla adress. Rätta den och bekräfta när det är gjort.',
    },
    {
      subject: 'Mitt namn är felstavat',
      text: 'Mitt efternamn är felstavat i er kundportal och hamnar fel på varje faktura. Jag vill att ni rättar uppgiften.',
    },
  ],
  erasure: [
    {
      subject: 'Radera mitt konto',
      text: 'Jag har slutat på företaget som använder er tjänst och vill att mitt konto och alla uppgifter om mig raderas.',
    },
    {
      subject: 'Rätten att bli glömd',
      text: 'Jag vill bli glömd. Ta bort mina personuppgifter och tala om för mig när det är klart.',
    },
  ],
  restriction: [
    {
      subject: 'Begränsa behandlingen',
      text: 'Vi är oense om huruvida uppgifterna stämmer. Begränsa behandlingen av mina personuppgifter tills det är utrett.',
    },
    {
      subject: 'Frys mina uppgifter',
      text: 'Jag behöver uppgifterna i en tvist. Frys dem, men använd dem inte under tiden.',
    },
  ],
  portability: [
    {
      subject: 'Flytta mina data',
      text: 'Jag byter leverantör och vill ha mina uppgifter i ett maskinläsbart format enligt artikel 20.',
    },
    {
      subject: 'Dataportabilitet',
      text: 'Kan ni föra över mina data till min nya tjänst? Annars vill jag ha dem som CSV eller JSON.',
    },
  ],
  objection: [
    {
      subject: 'Invändning',
      text: 'Jag invänder mot att ni följer hur jag använder tjänsten med stöd av ert berättigade intresse.',
    },
    {
      subject: 'Jag motsätter mig er analys',
      text: 'Jag motsätter mig att ni analyserar mina inloggningar. Mitt arbete är känsligt och jag vill att det upphör.',
    },
  ],
  'marketing-objection': [
    {
      subject: 'Sluta skicka reklam',
      text: 'Jag vill inte ha fler nyhetsbrev eller erbjudanden från er. Sätt upp mig på er spärrlista.',
    },
    {
      subject: 'Nej till direktmarknadsföring',
      text: 'Jag säger nej till direktmarknadsföring, både per mejl och per telefon.',
    },
  ],
  'automated-decision': [
    {
      subject: 'Avslag av en dator',
      text: 'Min ansökan fick automatiskt avslag inom en minut. Jag vill att en människa prövar den.',
    },
    {
      subject: 'Artikel 22',
      text: 'Jag vill veta hur ert system fattade det automatiserade beslutet och få en mänsklig omprövning.',
    },
  ],
  complaint: [
    {
      subject: 'Klagomål på er hantering',
      text: 'Jag är missnöjd. Ni lämnade ut mitt telefonnummer till en kollega utan mitt samtycke.',
    },
    {
      subject: 'Inget svar',
      text: 'Jag har skrivit två gånger utan att ni har svarat. Får jag inget besked går jag till IMY med mitt klagomål.',
    },
  ],
  breach: [
    {
      subject: 'Fakturor till fel mottagare',
      text: 'Ett utskick med fakturor gick till fel mottagare i morse. Det rör namn, adress och belopp för ett antal kunder.',
    },
    {
      subject: 'Stulen dator',
      text: 'En bärbar dator stals på tåget. Den var krypterad men var inloggad när den försvann.',
    },
    {
      subject: 'Kunder ser andras ärenden',
      text: 'Efter nattens uppdatering kunde några användare se andras ärenden i supportportalen.',
    },
  ],
  'authority-inquiry': [
    {
      subject: 'Begäran om yttrande',
      text: 'Ni föreläggs att yttra er över bifogat klagomål och att ange hur begäran har hanterats.',
    },
  ],
  question: [
    {
      subject: 'Hur länge sparar ni uppgifter?',
      text: 'Jag undrar hur länge ni sparar supportärenden efter att avtalet har gått ut.',
    },
    { subject: 'Fråga om er policy', text: 'Vem kan jag prata med om er integritetspolicy?' },
  ],
} satisfies SampleLetters;

export const swedishManners = {
  greetings: ['Hej!', 'Hej,', 'God dag.', 'Till den det berör.'],
  asides: [
    'Mitt kundnummer står på senaste fakturan.',
    'Jag nås enklast på kvällen.',
    'Jag har skrivit om detta tidigare.',
    'Tack för ett bra bemötande i telefon.',
    'Det är brådskande för mig.',
  ],
  farewells: ['Vänliga hälsningar', 'Med vänlig hälsning', 'Mvh', 'Hälsningar'],
  followUps: [
    { subject: 'SV: Ert svar', text: 'Tack för beskedet. Här kommer uppgiften ni bad om.' },
    { subject: 'Påminnelse', text: 'Jag undrar hur det går med mitt ärende.' },
    { subject: 'Komplettering', text: 'Jag glömde nämna att jag även har ett äldre konto.' },
  ],
  notes: [
    'Sökt i kundregistret, en träff.',
    'Frågat supporten om äldre ärenden.',
    'Ringde den begärande, lämnade besked.',
    'Stämt av med dataskyddsombudet.',
    'Svar väntas från leverantören.',
    'Genomgånget med kollega.',
  ],
  closings: [
    'Svar skickat.',
    'Svar skickat med bilagor.',
    'Åtgärdat och bekräftat för den begärande.',
  ],
  reasons: {
    extension: 'Begäran omfattar många system och kräver uppgifter från tre leverantörer.',
    pause: 'Vi väntar på besked om vilka uppgifter begäran gäller.',
    hold: 'Den begärande har vänt sig till myndigheten; ärendet är kvar tills den har beslutat.',
  },
} satisfies SampleManners;
