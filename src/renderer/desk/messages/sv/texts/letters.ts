export const letters = {
  title: 'Svar till den begärande',
  kind: 'Brev',
  language: 'Språk',
  drawing: 'Ritar brevet …',
  issue: 'Utfärda',
  issueTitle: 'Utfärda brevet?',
  issueText:
    'Brevet sparas förseglat i ärendet, precis som det visas. Det skickas inte; du sparar PDF:en och sänder den.',
  issued: 'Utfärdat: {{letter}}',
  issuedLetters: 'Utfärdade',
  nothingIssued: 'Inget brev är utfärdat ännu.',
  previewOf: 'Förhandsgranskning: {{letter}}',
  view: 'Visa {{letter}}',
  savePdf: 'Spara PDF',
  pages_one: '{{count}} sida',
  pages_other: '{{count}} sidor',
  close: 'Stäng brevet',
  missing_one: 'En fråga är obesvarad. Dess plats är märkt i brevet.',
  missing_other: '{{count}} frågor är obesvarade. Deras platser är märkta i brevet.',
  stopped: 'Du stoppade ritandet av brevet.',
  drawAgain: 'Rita på nytt',
  lastDrawn: 'Här visas brevet som det senast kunde ritas.',
  shownOf: 'Utfärdat: {{letter}}',
  questions: 'Det här behöver brevet veta',
  saveAnswers: 'Spara svaren',
  optional: 'Får lämnas tomt.',
  checks: 'Kontroll före utskick',
  checksPassed: 'Inget i brevet eller ärendet ger skäl till klagomål.',
  findingReason: 'Skäl att sända ändå',
  againReason: 'Varför utfärdas brevet igen?',
  againHelp: 'Det blir version {{version}}. Den förra finns kvar.',
  version: 'version {{version}}',
  approve: 'Godkänn',
  approveAs: 'Godkänn som någon annan',
  approveAsText:
    'Den som godkänner läser brevet här och loggar in för just detta. Godkännandet får den personens egen underskrift; du arbetar sedan vidare som förut.',
  approversPassphrase: 'Godkännarens lösenfras',
  approveHere: 'Någon annan godkänner här …',
  putForward: 'Lämna för godkännande',
  review: {
    none: 'Brevet ska godkännas av någon annan innan det utfärdas.',
    changed: 'Brevet har ändrats sedan {{draftedBy}} lämnade det. Lämna det på nytt.',
    drafted: '{{draftedBy}} har lämnat brevet för godkännande.',
    approved: 'Skrivet av {{draftedBy}}, godkänt av {{approvedBy}}.',
  },
  signs: 'Tecken som inte kan skrivas ut visas som ett tecken för sig: {{where}}.',
  findings: {
    late: 'Svaret är försenat: sista dagen var {{due}} (artikel 12.3).',
    'extension-untold':
      'Den som begärt fick inte veta om förlängningen senast {{firstDay}}. Då gäller den inte (artikel 12.3).',
    'id-copy-demanded': 'Brevet begär en kopia av en id-handling. Det är sällan tillåtet.',
    'extra-identifiers': 'Brevet begär fler uppgifter än tvivlet ger skäl till (artikel 12.6).',
    'wrong-language': 'Brevet är inte på det språk som den begärande skrev på.',
    'wrong-medium': 'Begäran kom med e-post men det finns ingen e-postadress att svara till.',
    'no-reasons': 'Skälen är för korta för att förklara något (artikel 12.4).',
    'no-complaint-route': 'Brevet säger inte vart man kan klaga (artikel 12.4).',
    'recipients-as-categories':
      'Mottagare saknar namn i registerförteckningen ({{kinds}}). Den som begär har rätt att få dem vid namn.',
    'redaction-without-ground': 'Det finns maskningar utan grund ({{places}}).',
    'rows-of-others':
      'Ingen har sagt vilka rader som är den begärandes, och {{rows}} ser ut att vara någon annans: {{where}}.',
    'stands-elsewhere':
      'Något som är maskerat på ett ställe står kvar på ett annat ({{texts}}): {{where}}.',
    'others-in-words': 'Det som är skrivet till brevet ser ut att nämna någon annan: {{where}}.',
    'others-data':
      'Det finns värden som ser ut att gälla andra och inte är granskade ({{values}}).',
    'kept-untold':
      'Brevet säger att allt är gjort, men ärendet har kvar något. Skriv vad som är kvar och varför.',
    'recipients-denied': 'Brevet säger att ingen har fått uppgifterna, men ärendet har mottagare.',
    'recipients-otherwise':
      'Brevet säger något annat om mottagarna än ärendet: alla är inte underrättade, eller så finns inga.',
    'objection-otherwise': 'Brevet säger något annat om invändningen än avvägningen i ärendet.',
    'review-otherwise': 'Brevet säger något annat om beslutet än omprövningen i ärendet.',
    'refused-but-done':
      'Brevet säger att inget görs, men åtgärder är gjorda i ärendet. Välj att det avslås delvis.',
    'notice-otherwise': 'Brevet är av fel slag: ärendet visar om anmälan redan är gjord.',
    'persons-otherwise': 'Brevet säger något annat än ärendet om de som berörs har underrättats.',
    'remedy-otherwise': 'Brevet lovar en åtgärd som ärendet visar är gjord.',
    'complaint-otherwise':
      'Brevet säger något annat än ärendet om klagomålet: vad ni har kommit fram till, eller att inget görs fast en åtgärd är vald.',
    'forwarded-otherwise':
      'Brevet säger att ärendet har lämnats vidare, men det står inte i ärendet. Anteckna det först.',
    'questions-unanswered': 'Personen ställer frågor ({{questions}}) som brevet inte svarar på.',
    unsigned:
      'Ingen person undertecknar brevet. Skriv vem i brevhuvudet, eller handläggarens för- och efternamn i ärendet.',
    'not-stated':
      'Registerförteckningen säger varken ja eller nej om överföringar eller automatiserade beslut ({{parts}}). Den begärande har rätt till besked (artikel 15.1 h och 15.2).',
    'balancing-missing':
      'Ändamål som vilar på berättigat intresse ({{purposes}}) saknar i registerförteckningen vilket intresset är eller hur det har vägts. Den begärande har rätt till det (artikel 6.1 f och 13.1 d).',
    'storage-passed':
      'Enligt registerförteckningens egen regel skulle uppgifterna redan vara borta: {{where}}. Gallra dem, eller rätta regeln.',
    'columns-unexplained':
      'Kolumner som ingen har förklarat i ord ({{count}}): {{columns}}. Förklara dem under Ändamål, ord och koder, så kommer de i ordlistan.',
    'source-not-stated':
      'Varken en kolumn eller registerförteckningen säger varifrån uppgifterna kommer: {{systems}} (artikel 15.1 g).',
    'fact-in-future': 'Brevet säger att något har hänt {{day}}, men den dagen har inte varit.',
    'promise-in-past': 'Brevet lovar något till {{day}}, men den dagen har redan varit.',
    'told-too-late':
      'Brevet säger till om {{day}}, som är brevets egen dag. Personen ska få veta det innan: välj en senare dag (artikel 12.5 och 18.3).',
  },
  mend: {
    clock: 'Visa datumen',
    identity: 'Identitet',
    language: 'Byt språk',
    requester: 'Rätta uppgifterna',
    questions: 'Ändra svaren',
    template: 'Öppna texterna',
    register: 'Registerförteckning',
    data: 'Visa uppgifterna',
    letterhead: 'Brevhuvud',
  },
  disposed: 'Gallrat {{day}}',
};
