/** Why the clock of a case does not do what was asked, or a date cannot be so. */
export const refusals = {
  'received-in-future': {
    title: 'Mottagningsdagen ligger i framtiden',
    advice: 'Ange när ärendet faktiskt kom in.',
  },
  'received-impossible': {
    title: 'Mottagningsdagen är orimligt tidig',
    advice: 'Dataskyddsförordningen gäller sedan den 25 maj 2018. Kontrollera datumet.',
  },
  'instant-out-of-order': {
    title: 'Tidpunkten kommer i fel ordning',
    advice:
      'Klockans händelser måste ligga efter mottagandet och efter varandra. Kontrollera dag och klockslag.',
  },
  'event-in-future': {
    title: 'Det har inte hänt än',
    advice: 'Ange när det faktiskt hände, som senast nu.',
  },
  'nothing-to-withdraw': {
    title: 'Det finns inget att ta tillbaka',
    advice: 'Ärendet har ingen sådan förlängning eller något sådant uppehåll.',
  },
  'target-reached': {
    title: 'Målet är redan nått',
    advice: 'Det går inte att flytta.',
  },
  'target-behind-due': {
    title: 'Ett eget mål ligger aldrig efter svarsdatum',
    advice: 'Välj en dag senast {{latest}}.',
  },
  'already-extended': {
    title: 'Tiden är redan förlängd',
    advice: 'Svarstiden kan förlängas en enda gång (artikel 12.3).',
  },
  'promise-in-past': {
    title: 'Dagen har redan varit',
    advice: 'Ingenting kan lovas till {{on}}. Ange en dag som kommer.',
  },
  'told-too-late': {
    title: 'Personen måste få veta det en tidigare dag',
    advice:
      'Lagen kräver att detta sägs innan det görs (artikel 12.5 och 18.3). Det kan inte ske redan den dag beskedet ges, {{on}}. Välj en senare dag.',
  },
  'marketing-not-extendable': {
    title: 'Ett nej till marknadsföring kan inte dra ut på tiden',
    advice: 'Marknadsföringen ska upphöra genast (artikel 21.3).',
  },
  'extension-late': {
    title: 'Den första månaden är slut',
    advice:
      'Besked om förlängning ska ges senast {{latest}} (artikel 12.3). Be om ursäkt för dröjsmålet i stället, med brevet ”Ursäkt för dröjsmål”.',
  },
  'pause-not-for-requester': {
    title: 'Klockan kan bara vänta på den begärande',
    advice:
      'Ett uppehåll kräver att den begärande har fått en fråga: vem det är, vad som menas eller vilken behörighet ombudet har.',
  },
  'pause-unevidenced': {
    title: 'Det framgår inte att den begärande har fått frågan',
    advice: 'Ange vad som visar det: ett brev eller ett samtal med dag.',
  },
  'nothing-to-wait-for': {
    title: 'Det som klockan skulle vänta på finns redan',
    advice: 'Identiteten eller behörigheten är redan klarlagd.',
  },
  'breach-not-extendable': {
    title: 'De 72 timmarna kan inte förlängas',
    advice: 'Anmäl det du vet nu och komplettera senare (artikel 33.4).',
  },
  'already-paused': { title: 'Klockan står redan still', advice: 'Ärendet väntar redan på svar.' },
  'not-paused': { title: 'Klockan går redan', advice: 'Det finns inget uppehåll att avsluta.' },
};
