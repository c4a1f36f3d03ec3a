import type { FindingCode } from '#domain/letter/pre-send/finding.ts';

/** What the check before sending found in a letter. */
export const findings = {
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
  'redaction-without-ground': 'Det finns maskeringar utan grund ({{places}}).',
  'rows-of-others':
    'Ingen har sagt vilka rader som är den begärandes, och {{rows}} ser ut att vara någon annans: {{where}}.',
  'stands-elsewhere':
    'Något som är maskerat på ett ställe står kvar på ett annat ({{texts}}): {{where}}.',
  'others-in-words': 'Det som är skrivet till brevet ser ut att nämna någon annan: {{where}}',
  'others-data': 'Det finns värden som ser ut att gälla andra och inte är granskade ({{values}}).',
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
  'fact-before-receipt':
    'Brevet säger att något gjordes {{day}}, men ärendet kom in först {{received}}. Stämmer dagen?',
  'other-language-in-words': 'Det som svaras här är inte på brevets språk: {{where}}',
} satisfies Record<FindingCode, string>;
