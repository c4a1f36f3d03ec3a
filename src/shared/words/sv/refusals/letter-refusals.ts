/** Why a letter is not drafted, approved, composed or drawn. */
export const refusals = {
  'letter-contradicted': {
    title: 'Brevet säger något som inte kan stämma',
    advice:
      '{{found}} Rätta svaren eller ärendet: ett sådant brev kan inte utfärdas, vilket skäl som än finns.',
  },
  'letter-not-for-kind': {
    title: 'Brevet passar inte ärendet',
    advice: 'Ändra ärendets slag eller välj ett annat brev.',
  },
  'letter-fact-unknown': {
    title: 'Ett svar hör inte till någon fråga',
    advice: 'Brevet frågar inte efter det. Svara på de frågor som brevet har.',
  },
  'letter-fact-malformed': {
    title: 'Svaret går inte att använda',
    advice:
      'Skriv en dag som 2026-11-25 eller välj ett av alternativen: ”$t(letters.questions.{{name}})”.',
  },
  'appeal-promised': {
    title: 'Ett företags svar går inte att överklaga',
    advice: 'Skriv om klagomål till tillsynsmyndigheten och prövning i domstol i stället.',
  },
  'draft-missing': {
    title: 'Inget är lämnat för godkännande',
    advice: 'Lämna brevet för godkännande först.',
  },
  'same-person-approves': {
    title: 'Någon annan måste godkänna',
    advice: '{{name}} har skrivit brevet. Be en kollega att godkänna det.',
  },
  'approval-missing': {
    title: 'Brevet är inte godkänt',
    advice: 'Det ska godkännas av någon annan än den som skrev det, och inte ändras efteråt.',
  },
  'facts-missing': {
    title: 'Brevet saknar uppgifter',
    advice: 'Svara först på det här: {{asked}}',
  },
  'findings-open': {
    title: 'Kontrollen har anmärkningar',
    advice: '{{found}} Åtgärda det, eller ange skäl för var och en.',
  },
  'letter-otherwise': {
    title: 'Brevet är inte längre det du såg',
    advice:
      'Ärendet, brevets text eller brevhuvudet har ändrats sedan brevet visades, eller så är det en ny dag. Inget är utfärdat. Läs brevet en gång till och utfärda det sedan.',
  },
  'template-unusable': {
    title: 'Texten går inte att använda',
    advice:
      'Något är fel på rad {{line}}, och därför sparades den inte. Rätta raden och försök igen.',
  },
  'template-moved': {
    title: 'Texten har ändrats sedan du började skriva',
    advice:
      '{{by}} har sparat version {{number}}. Din text sparades inte, men den finns kvar här. Välj vilken av de två du går vidare med.',
  },
  'register-missing': {
    title: 'Ingen registerförteckning gällde {{date}}',
    advice:
      'Den första versionen gäller från den 17 april 2020. Kontrollera dagen då ärendet kom in.',
  },
};
