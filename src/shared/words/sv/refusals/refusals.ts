import type { Refusal } from '../../../refusal.ts';
import { refusals as carrier } from './carrier-refusals.ts';
import { refusals as disclosure } from './disclosure-refusals.ts';
import { refusals as deadline } from '../deadline.ts';
import { refusals as officer } from './officer-refusals.ts';
import { workflowRefusals } from './refusals-workflow.ts';
import { refusals as letterhead } from './letterhead-refusals.ts';
import { refusals as reason } from './reason-refusals.ts';
import { refusals as suppression } from './suppression-refusals.ts';
import { refusals as register } from './register-refusals.ts';
import { refusals as backup } from './backup-refusals.ts';
import { refusals as security } from './security-refusals.ts';
import { refusals as practice } from './practice-refusals.ts';

/** What the person reads when something is refused: what happened, and what to do. `{{…}}` are the refusal's facts. */
export const refusals = {
  ...carrier,
  ...practice,
  ...officer,
  ...workflowRefusals,
  'period-backwards': {
    title: 'Perioden slutar innan den börjar',
    advice: 'Välj en sista dag som inte ligger före den första.',
  },
  'period-too-long': {
    title: 'Perioden är längre än {{most}} år',
    advice: 'Välj en kortare period.',
  },
  'case-unknown': { title: 'Ärendet finns inte', advice: 'Kontrollera diarienumret.' },
  'case-exists': {
    title: 'Ärendet finns redan',
    advice: 'Det är registrerat som {{reference}}.',
  },
  'case-closed': {
    title: 'Ärendet {{reference}} är avslutat',
    advice: 'Återuppta det först om något ska ändras.',
  },
  'case-not-closed': {
    title: 'Ärendet {{reference}} är inte avslutat',
    advice: 'Det finns inget att återuppta.',
  },
  'reason-missing': { title: 'Skälet saknas', advice: 'Skriv varför. Skälet hör till ärendet.' },
  'handler-missing': { title: 'Handläggare saknas', advice: 'Skriv vem som ska hålla i ärendet.' },
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
    advice: 'Klockans händelser måste ligga efter mottagandet och efter varandra.',
  },
  'event-in-future': {
    title: 'Det har inte hänt än',
    advice: 'Ange när det faktiskt hände, som senast nu.',
  },
  'nothing-to-withdraw': {
    title: 'Det finns inget att ta tillbaka',
    advice: 'Ärendet har ingen sådan förlängning eller något sådant uppehåll.',
  },
  'case-open': {
    title: '{{reference}} pågår',
    advice: 'Bara avslutade ärenden kan gallras.',
  },
  'on-hold': {
    title: '{{reference}} har gallringsstopp',
    advice: 'Häv stoppet i ärendet när det inte längre behövs. Till dess gallras inget ur det.',
  },
  'message-unsettled': {
    title: 'Ett brev i {{reference}} väntar på besked',
    advice: 'Det kom efter att ärendet avslutades. Säg vad det är; till dess gallras inget.',
  },
  'data-gone': {
    title: '{{reference}} har inga uppgifter att gallra',
    advice: 'Inget är insamlat eller utlämnat, eller så är det redan gallrat.',
  },
  'not-due': {
    title: '{{reference}} ska inte gallras än',
    advice: 'Regeln säger {{dueOn}}.',
  },
  'kinds-missing': {
    title: 'Inget slag av ärende är valt',
    advice: 'Välj minst ett slag som tiden ska gälla för.',
  },
  'period-out-of-range': {
    title: 'Tiden går inte att använda',
    advice: 'Ange 1 till {{most}} hela månader.',
  },
  'decided-in-future': {
    title: 'Beslutet ligger i framtiden',
    advice: 'Ange dagen då beslutet fattades, som senast i dag.',
  },
  'already-on-hold': {
    title: '{{reference}} har redan gallringsstopp',
    advice: 'Skälet står i ärendet. Häv stoppet först om skälet ska ändras.',
  },
  'not-on-hold': {
    title: '{{reference}} har inget gallringsstopp',
    advice: 'Det finns inget att häva.',
  },
  'name-missing': {
    title: 'Namnet saknas',
    advice: 'Skriv vad dagen heter. Namnet visas i stegen.',
  },
  'day-out-of-range': {
    title: 'Dagen {{date}} ligger utanför kalendern',
    advice: 'Kalendern gäller 2000 till 2110.',
  },
  'day-not-working': {
    title: '{{date}} är redan ledig',
    advice: 'En lördag, söndag, helgdag eller stängd dag behöver inte stängas.',
  },
  'closed-day-unknown': {
    title: 'Ingen har stängt {{date}}',
    advice: 'Välj en dag i listan över stängda dagar.',
  },
  'day-not-holiday': {
    title: '{{date}} är ingen helgdag i kalendern',
    advice: 'Bara en helgdag kan göras till arbetsdag, och bara en gång.',
  },
  'holiday-not-struck': {
    title: '{{date}} har inte gjorts till arbetsdag',
    advice: 'Det finns inget att återställa.',
  },
  'calendar-range': {
    title: 'Kalendern kan inte visa {{from}} till {{to}}',
    advice: 'Välj högst {{most}} dagar, med den första före den sista.',
  },
  'clash-unknown': {
    title: 'Krocken står inte längre så',
    advice:
      'Någon har redan valt, eller så har mer kommit till. Öppna ärendet igen och se vad som gäller nu.',
  },
  'nothing-to-prove': {
    title: 'Inget ärende att bevisa',
    advice: 'Välj ett ärende, eller en period då ärenden kom in.',
  },
  'pack-too-many-files': {
    title: 'Paketet skulle få fler än {{most, number}} filer',
    advice: 'Gör flera paket, av färre ärenden eller kortare perioder.',
  },
  'pack-too-large': {
    title: 'Paketet skulle bli {{megabytes, number}} MB, fler än {{most, number}}',
    advice: 'Gör flera paket, av färre ärenden eller kortare perioder.',
  },
  'target-reached': {
    title: 'Målet är redan nått',
    advice: 'Det går inte att flytta.',
  },
  'target-behind-due': {
    title: 'Ett eget mål ligger aldrig efter svarsdatum',
    advice: 'Välj en dag senast {{latest}}.',
  },
  'nothing-changed': { title: 'Ingenting ändrades', advice: 'Det stod redan så.' },
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
      'Paus kräver att den begärande har fått en fråga: vem det är, vad som menas eller vilken behörighet ombudet har.',
  },
  'pause-unevidenced': {
    title: 'Det framgår inte att den begärande har fått frågan',
    advice: 'Ange vad som visar det: ett brev eller ett samtal med dag.',
  },
  'nothing-to-wait-for': {
    title: 'Det som klockan skulle vänta på finns redan',
    advice: 'Identiteten eller behörigheten är redan klarlagd.',
  },
  'letter-contradicted': {
    title: 'Brevet säger något som inte kan stämma',
    advice:
      '{{found}} Rätta svaren eller ärendet: ett sådant brev kan inte utfärdas, vilket skäl som än finns.',
  },
  'breach-not-extendable': {
    title: 'De 72 timmarna kan inte förlängas',
    advice: 'Anmäl det du vet nu och komplettera senare (artikel 33.4).',
  },
  'already-paused': { title: 'Klockan står redan still', advice: 'Ärendet väntar redan på svar.' },
  'not-paused': { title: 'Klockan går redan', advice: 'Det finns inget uppehåll att avsluta.' },
  'document-unknown': {
    title: 'Handlingen finns inte i ärendet',
    advice: 'Den kan ha tagits bort. Öppna ärendet på nytt.',
  },
  ...deadline,
  ...disclosure,
  ...letterhead,
  ...register,
  ...backup,
  ...security,
  ...reason,
  ...suppression,
  'file-unreadable': {
    title: 'Filen går inte att läsa',
    advice: 'Kontrollera namnet och rättigheterna.',
  },
  'file-unwritable': {
    title: 'Filen går inte att spara',
    advice: 'Kontrollera mappen och rättigheterna.',
  },
  'file-empty': { title: 'Filen är tom', advice: 'Spara eller exportera den på nytt.' },
  'file-too-large': {
    title: 'Filen är för stor',
    advice:
      'Filen är på {{size, number}} MB och gränsen går vid {{limit, number}}. Dela upp den, eller spara den utanför Ombud och skriv en anteckning om var.',
  },
  'files-too-large': {
    title: 'Filerna är för stora tillsammans',
    advice:
      'De är på {{size, number}} MB och gränsen går vid {{limit, number}} åt gången. Lägg till dem i omgångar.',
  },
  'bundle-too-large': {
    title: 'Utbytesfilen är för stor för fönstret',
    advice:
      'Den är på {{size, number}} MB och gränsen går vid {{limit, number}}. Byt över en delad mapp i stället, eller låt den som sköter datorn skriva och läsa filen med kommandot desk exchange.',
  },
  'not-an-email': {
    title: 'Filen är inget e-postbrev',
    advice: 'Spara brevet som .eml och försök igen.',
  },
  'header-too-large': {
    title: 'E-postbrevets huvud är för långt',
    advice:
      'Högst {{megabytes, number}} MB huvud läses. Be avsändaren skicka texten igen i ett nytt brev.',
  },
  'email-truncated': {
    title: 'E-postbrevet är avhugget',
    advice: 'Spara det på nytt ur e-postprogrammet.',
  },
  'not-a-mail-file': {
    title: 'En fil av slaget .{{extension}} är inget brev',
    advice:
      'Här läses brev: .eml, .msg och .mbox. Uppgifter om någon läggs till i ett ärende under Uppgifter; en lista över ärenden importeras under Ärenden.',
  },
  'format-unsupported': {
    title: 'Filtypen {{extension}} kan inte läsas',
    advice: 'Spara brev som .eml eller .msg, och tabeller som .xlsx eller .csv.',
  },
  'csv-unreadable': {
    title: 'Tabellen kan inte läsas',
    advice: 'Något är fel vid rad {{line}}. Exportera filen på nytt.',
  },
  'csv-without-rows': {
    title: 'Tabellen har inga rader',
    advice: 'Kontrollera att exporten gäller rätt person.',
  },
  'table-unsure': {
    title: 'Hur {{file}} ska läsas måste avgöras',
    advice: 'Osäkert: {{about}}. Jämför förhandsvisningen med filen och välj.',
  },
  'spreadsheet-unreadable': {
    title: 'Kalkylarket är skadat',
    advice:
      'Öppna det i Excel eller LibreOffice, spara det på nytt som .xlsx och lägg in det igen.',
  },
  'msg-unreadable': {
    title: 'Outlook-meddelandet är skadat',
    advice: 'Spara meddelandet från Outlook på nytt.',
  },
  'json-unreadable': {
    title: 'Filen är inte JSON',
    advice: 'Den kan ha blivit avklippt. Exportera den på nytt.',
  },
  'json-too-deep': {
    title: 'Filen har för många nivåer',
    advice: 'Högst {{limit}} nivåer läses. Be om en export i en annan form.',
  },
  'file-protected': {
    title: 'Filen är låst med lösenord',
    advice: 'Öppna den, spara den utan lösenord och lägg in den igen. Här förvaras den krypterad.',
  },
  'file-without-tables': {
    title: 'Filen är tom',
    advice: 'Kontrollera att exporten gäller rätt person.',
  },
  'content-too-large': {
    title: 'Filen innehåller mer än vad som kan läsas',
    advice:
      'Högst {{megabytes, number}} MB uppackat läses. Exportera färre blad eller en kortare period.',
  },
  'too-many-entries': {
    title: 'Filen är packad av för många filer',
    advice: 'Högst {{limit, number}} läses. Spara den på nytt från Excel eller LibreOffice.',
  },
  'reading-too-slow': {
    title: 'Filen tog för lång tid att läsa',
    advice:
      'Läsningen avbröts efter {{seconds, number}} sekunder. Filen är orörd. Be om den i en annan form, eller i delar.',
  },
  'reading-broke-off': {
    title: 'Läsningen av filen bröts',
    advice:
      'Den krävde mer än {{megabytes, number}} MB minne, eller fick läsaren att stanna. Filen är orörd. Be om den i en annan form, eller i delar.',
  },
  'reading-failed': {
    title: 'Filen gick inte att läsa',
    advice: 'Läsaren klarade den inte ({{at}}). Filen är orörd. Be om den i en annan form.',
  },
  'too-many-columns': {
    title: 'Tabellen har för många kolumner',
    advice: 'Högst {{limit}} kolumner läses. Exportera den i delar.',
  },
  'too-many-cells': {
    title: 'Tabellen är för stor',
    advice: 'Högst {{limit}} celler läses. Exportera bara de rader som gäller den här personen.',
  },
  'too-many-tables': {
    title: 'Filen innehåller för många tabeller',
    advice: 'Högst {{limit}} läses. Exportera den i delar.',
  },
  'list-faulty': {
    title: 'Listan har fel',
    advice: 'Antal rader med fel: {{rows}}. Rätta dem; tills dess läses inget in.',
  },
  'ask-first': { title: 'Frågan måste besvaras först', advice: '{{reason}}' },
  'draft-unknown': {
    title: 'Utkastet finns inte längre',
    advice: 'Lägg in filen på nytt.',
  },
  'book-missing': {
    title: 'Här finns ingen ärendebok',
    advice: 'Kontrollera mappen eller skapa en ny bok.',
  },
  'book-exists': {
    title: 'Här finns redan en ärendebok',
    advice: 'Lås upp den, eller välj en annan mapp.',
  },
  'book-locked': { title: 'Ärendeboken är låst', advice: 'Lås upp den med din lösenfras.' },
  'window-lost': {
    title: 'Fönstret slutade svara, därför är ärendeboken låst',
    advice:
      'Allt som var sparat finns kvar. Det du hade börjat skriva kommer tillbaka när du låser upp, så när som på de sista orden. Händer det igen, säg det till den som hjälper dig: tidpunkten står i ombud.log.',
  },
  'windows-many': {
    title: 'Så många fönster som det kan vara är redan öppna',
    advice: 'Stäng ett som du inte behöver, och försök igen.',
  },
  'window-hopeless': {
    title: 'Ombud kan inte visa sitt fönster',
    advice:
      'Fönstret har slutat svara gång på gång, därför avslutas Ombud. Allt som har bekräftats är sparat. Starta om datorn och försök igen; händer det ändå, säg det till den som hjälper dig: tidpunkterna står i ombud.log.',
  },
  'window-missing': {
    title: 'Ombud kan inte visa något fönster',
    advice:
      'Ingenting har ändrats i boken. Se till att det finns plats på disken, stäng program som du inte använder och starta Ombud igen; hjälper det inte, starta om datorn. Händer det ändå, säg det till den som hjälper dig: tidpunkten står i ombud.log.',
  },
  'files-too-few': {
    title: 'Ombud får öppna för få filer',
    advice:
      'Datorn låter Ombud ha {{limit}} filer öppna åt gången, och ett fönster behöver minst 1024. Allt som har bekräftats är sparat. Be den som sköter datorn att höja gränsen (ulimit -n 1024) och starta Ombud igen.',
  },
  'book-unmet': {
    title: 'Ombud kommer inte igång med att läsa ärendeboken',
    advice:
      'Ingenting har ändrats i boken. Stäng fönstret och starta Ombud igen; hjälper det inte, starta om datorn. Händer det ändå, säg det till den som hjälper dig: tidpunkten står i ombud.log.',
  },
  'book-interrupted': {
    title: 'Ärendeboken låstes därför att något gick fel',
    advice:
      'Allt som har bekräftats är sparat. Lås upp boken igen och kontrollera det du höll på med.',
  },
  'end-unproven': {
    title: 'Det kan saknas händelser i slutet av ärendeboken',
    advice:
      'Anteckningen om var loggen slutade saknas, är ändrad eller säger att det fanns mer. Ta en kopia av mappen och jämför med en säkerhetskopia eller en kollegas dator. Med återställningsnyckeln går det att fortsätta med det som finns; det antecknas då i loggen.',
  },
  'right-missing': {
    title: 'Du har inte rätt till det i den här ärendeboken',
    advice:
      'Ingenting har ändrats. Be den som leder arbetet göra det, eller ge dig den roll som behövs.',
  },
  'event-damaged': {
    title: 'Händelse {{seq}} i loggen från skrivbord {{desk}} är skadad',
    advice:
      'Det du bad om bygger på den. Resten av boken går att använda. Se under ”Kontroll av boken” var den finns. Lås sedan boken och lås upp den igen: den lagas där en annan kopia har händelsen. På kommandoraden: ”desk repair”, med en plats för säkerhetskopior om det finns en.',
  },
  'keys-unreadable': {
    title: 'Nyckelfilen får inte läsas',
    advice:
      'Filen keys.json finns i datamappen, men du har inte rätt att läsa den: den kan tillhöra en annan användare, eller ha kopierats av en administratör. Ingenting har ändrats. Be den som har hand om datorn att göra dig till ägare av hela datamappen, och starta Ombud igen.',
  },
  'journal-unreadable': {
    title: 'Bokens loggfil får inte läsas',
    advice:
      'Loggen (mappen journal) finns i datamappen, men du har inte rätt att läsa den eller skriva i den. Den är inte borta, och ingenting har ändrats. Be den som har hand om datorn att göra dig till ägare av hela datamappen, och starta Ombud igen.',
  },
  'journal-gone': {
    title: 'Bokens loggfil är borta',
    advice:
      'I bokens mapp finns nycklarna men inte loggen (mappen journal), och den andra kopian är också borta eller skadad. Ingenting har ändrats eller lagts i dess ställe. Se efter om mappen har flyttats eller finns i papperskorgen, eller återställ en säkerhetskopia.',
  },
  'book-read-only': {
    title: 'Boken är skadad och kan bara läsas',
    advice:
      'Ingenting skrivs i en skadad bok. Ärenden kan läsas, exporteras och skrivas ut. På Idag står vad som är skadat; en säkerhetskopia eller ett annat skrivbord kan ge tillbaka det.',
  },
  'reading-over': {
    title: 'Du fick läsa ärendeboken till och med {{until}}',
    advice:
      'Den dagen är slut, och boken är låst. Behöver du läsa mer, be den som leder arbetet om en ny inbjudan.',
  },
  'book-damaged': {
    title: 'Ärendeboken är skadad',
    advice:
      'Händelse {{firstBad}} stämmer inte med kedjan. Ingenting har ändrats. Ta en kopia av mappen innan något annat görs.',
  },
  'book-newer': {
    title: 'Ärendeboken är skriven av en nyare version',
    advice: 'Boken har version {{found}}, programmet känner {{known}}. Uppdatera Ombud.',
  },
  'in-use': {
    title: 'Ärendeboken är redan öppen',
    advice: 'En annan Ombud använder mappen. Stäng den först.',
  },
  'folder-unusable': {
    title: 'Mappen kan inte användas',
    advice: 'Välj en mapp som du får skriva i.',
  },
  'folder-closed': {
    title: 'Ombud får inte skriva i ärendebokens mapp',
    advice:
      'Ingenting har ändrats i boken, och den öppnas inte förrän det går att spara. Ligger mappen på ett minne eller en nätverksenhet: se till att den inte är skrivskyddad. Annars: be den som sköter datorn att ge dig rätt att skriva i mappen. Starta sedan Ombud igen.',
  },
  'folder-open-to-others': {
    title: 'Andra får skriva i mappen',
    advice:
      'En ärendebok förvaras bara där ingen annan än du kan ändra filer. Välj en egen mapp, eller ta bort andras rätt att skriva i den här.',
  },
  'passphrase-wrong': {
    title: 'Lösenfrasen stämmer inte',
    advice: 'Försök igen, eller använd återställningsnyckeln.',
  },
  'passphrase-weak': {
    title: 'Lösenfrasen är för kort',
    advice: 'Använd minst {{atLeast}} tecken, till exempel fyra eller fem ord.',
  },
  'recovery-key-wrong': {
    title: 'Återställningsnyckeln stämmer inte',
    advice: 'Kontrollera varje grupp mot den sparade nyckeln.',
  },
  'disk-full': {
    title: 'Disken är full',
    advice: 'Ingenting sparades. Frigör utrymme och försök igen.',
  },
  'disk-failing': {
    title: 'Disken svarar inte som den ska',
    advice:
      'Ingenting sparades. Disken eller anslutningen till den kan vara på väg att gå sönder: gör en säkerhetskopia till en annan disk och låt någon se på datorn.',
  },
  'disposal-unfinished': {
    title: 'Gallringen är antecknad, men inte slutförd',
    advice:
      'Disken tog inte emot ändringen, så uppgifterna finns ännu kvar i mappen. Frigör utrymme: gallringen slutförs nästa gång boken öppnas.',
  },
  'files-used-up': {
    title: 'Datorn öppnar inga fler filer just nu',
    advice: 'Ingenting sparades. Stäng program som du inte använder och försök igen.',
  },
  'reference-unknown': {
    title: 'Inget ärende heter {{reference}}',
    advice: 'Kontrollera diarienumret.',
  },
  'case-confidential': {
    title: '{{reference}} är konfidentiellt',
    advice:
      'Bara de handläggare som är namngivna i ärendet öppnar det. Fråga någon av dem, eller en ledare, om du behöver det.',
  },
  'document-missing': {
    title: 'Handlingens fil saknas i mappen',
    advice: 'Hämta tillbaka den ur en säkerhetskopia.',
  },
  'sample-into-real-book': {
    title: 'Boken innehåller riktiga ärenden',
    advice: 'Påhittade ärenden läggs bara i en tom bok.',
  },
  'letter-not-for-kind': {
    title: 'Brevet passar inte ärendet',
    advice: 'Ändra ärendets slag eller välj ett annat brev.',
  },
  'letter-fact-unknown': {
    title: 'Ingen sådan fråga',
    advice: 'Brevet frågar inte efter {{name}}.',
  },
  'letter-fact-malformed': {
    title: 'Svaret går inte att använda',
    advice: 'Skriv en dag som 2026-11-25 eller välj ett av alternativen: {{name}}.',
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
  'case-moved': {
    title: 'Ärendet ändrades medan brevet gjordes',
    advice: 'Inget brev har utfärdats. Läs det nya i ärendet och utfärda brevet igen.',
  },
  'facts-missing': {
    title: 'Brevet saknar uppgifter',
    advice: 'Svara först på det här: {{asked}}',
  },
  'findings-open': {
    title: 'Kontrollen har anmärkningar',
    advice: '{{found}} Åtgärda det, eller ange skäl för var och en.',
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
    advice: 'Den första versionen gäller från den 17 april 2020.',
  },
  'job-stopped': { title: 'Avbrutet', advice: 'Ingenting har ändrats i ärendet.' },
  'request-malformed': {
    title: 'Uppgifterna gick inte att läsa',
    advice: 'Kontrollera fälten{{where}} och försök igen.',
  },
  'sender-unknown': {
    title: 'Begäran avvisades',
    advice: 'Den kom inte från programmets eget fönster.',
  },
  unexpected: {
    title: 'Något gick fel',
    advice: 'Felet är antecknat som {{id}}. Det du sparat är kvar.',
  },
} satisfies Record<Refusal['code'], { title: string; advice: string }>;
