import type { WorkflowRefusal } from '#domain/case/refusal.ts';

/** Why the law, or our own promise, does not let something pass yet: part of `refusals.ts`. */
export const workflowRefusals = {
  'command-not-for-kind': {
    title: 'Det går inte i ett ärende av det här slaget',
    advice: 'Kontrollera ärendets slag.',
  },
  'outcome-not-for-kind': {
    title: 'Ett sådant ärende kan inte sluta så',
    advice: 'Välj ett utfall som hör till ärendets slag, eller rätta slaget.',
  },
  'ground-missing': {
    title: 'Grunden saknas eller hör inte hit',
    advice: 'Ett avslag, helt eller delvis, måste ha grund och skäl. Inget annat utfall har det.',
  },
  'ground-not-for-kind': {
    title: 'Grunden gäller inte den här rättigheten',
    advice: 'Välj en grund som lagen ger för ärendets slag.',
  },
  'checklist-open': {
    title: 'Något som lagen kräver är inte gjort',
    advice: 'Gör klart det som är öppet i checklistan: {{checks}}.',
  },
  'role-undecided': {
    title: 'Det är inte avgjort vems uppgifterna är',
    advice: 'Avgör först om vi är personuppgiftsansvarig eller biträde.',
  },
  'processor-forwards': {
    title: 'Vi är biträde och svarar inte i sak',
    advice: 'Skicka ärendet vidare till den personuppgiftsansvarige.',
  },
  'not-processor': {
    title: 'Vi är inte biträde i ärendet',
    advice: 'Avgör först att vi är personuppgiftsbiträde, och åt vem.',
  },
  'controller-missing': {
    title: 'Den personuppgiftsansvarige saknas',
    advice: 'Skriv vilken kund uppgifterna hör till.',
  },
  'identity-unsettled': {
    title: 'Identiteten är inte klarlagd',
    advice:
      'Bekräfta identiteten, eller anteckna varför den inte behöver kontrolleras. Inget lämnas ut innan dess.',
  },
  'identity-not-asked': {
    title: 'Identiteten har inte efterfrågats',
    advice: 'Fråga först, på det minst ingripande sättet.',
  },
  'no-representative': {
    title: 'Ärendet har inget ombud',
    advice: 'Ange först vem som företräder den begärande.',
  },
  'authority-not-shown': {
    title: 'Ombudets behörighet är inte visad',
    advice: 'Anteckna hur den visades. Inget lämnas ut innan dess.',
  },
  'recipients-listed': {
    title: 'Det finns mottagare i ärendet',
    advice: 'Underrätta dem, eller anteckna varför det inte går.',
  },
  'recipients-in-record': {
    title: 'Registerförteckningen anger mottagare',
    advice: 'Lista dem och underrätta dem, eller rätta registerförteckningen: {{names}}.',
  },
  'already-restricted': {
    title: 'Behandlingen är redan begränsad',
    advice: 'Låt begränsningen upphöra först.',
  },
  'not-restricted': {
    title: 'Behandlingen är inte begränsad',
    advice: 'Det finns ingen begränsning att meddela om eller låta upphöra.',
  },
  'requester-not-told': {
    title: 'Den begärande har inte fått veta',
    advice:
      'Artikel 18.3: tala om det först, i brev eller på annat sätt, och låt begränsningen upphöra sedan.',
  },
  'law-unnamed': {
    title: 'Ange lagen och vilka skyddsåtgärder den har',
    advice:
      'Bara en lag med egna skyddsåtgärder befriar från prövning av en människa (artikel 22.2 b). Avtal och samtycke gör det inte.',
  },
  'fee-undecided': {
    title: 'Ingen har beslutat om en avgift',
    advice:
      'Besluta om avgiften i ärendet först, med de fakta den bygger på. Brevet säger samma sak (artikel 12.5).',
  },
  'sheets-unissued': {
    title: 'Utfärda brevet först',
    advice:
      'Bladen är kopior av ett brev. Utfärda ”$t(case.letters.{{kind}})” på det språket ({{language}}), så som ärendet är nu.',
  },
  'list-columns-missing': {
    title: 'Listan saknar en kolumn',
    advice: 'Första raden ska ha rubriker: namn, och adress eller e-post.',
  },
  'list-empty': {
    title: 'Ingen står på listan',
    advice: 'Välj en lista med en person på varje rad.',
  },
  'list-too-long': {
    title: 'Listan har {{rows}} rader',
    advice: 'Högst {{most}} blad görs åt gången. Dela upp listan.',
  },
  'list-rows-faulty': {
    title: 'Rader som det inte går att skriva till: {{count}}',
    advice:
      'Raderna {{rows}} saknar namn, saknar adress, har en formel eller anger ett annat språk än svenska och engelska. Rätta listan: ingen utelämnas i tysthet.',
  },
  'list-unread': {
    title: 'Listan går inte att läsa säkert',
    advice:
      '{{ragged}} rader har fler celler än rubriken, och {{undecoded}} tecken är fel kodade. Spara den som CSV i UTF-8 och försök igen.',
  },
  'options-not-described': {
    title: 'Alternativen är inte beskrivna',
    advice: 'Beskriv alternativen för den som klagar innan en åtgärd bestäms.',
  },
  'remedy-not-chosen': {
    title: 'Ingen åtgärd är bestämd',
    advice: 'Bestäm åtgärden först.',
  },
  'risk-not-assessed': {
    title: 'Risken är inte bedömd',
    advice: 'Bedöm sannolikhet och allvar först.',
  },
  'notification-not-decided': {
    title: 'Det är inte beslutat att anmäla',
    advice: 'Besluta om anmälan först, med skäl.',
  },
  'already-notified': {
    title: 'Incidenten är redan anmäld',
    advice: 'Komplettera anmälan i stället.',
  },
  'not-notified': {
    title: 'Incidenten är inte anmäld',
    advice: 'Anteckna anmälan först. Sedan kan den kompletteras.',
  },
  'delay-unexplained': {
    title: 'Skälen till dröjsmålet saknas',
    advice: 'Skriv varför anmälan görs efter 72 timmar: skälen ska följa med den (artikel 33.1).',
  },
  'communication-not-decided': {
    title: 'Det är inte beslutat att informera',
    advice: 'Besluta först att de berörda ska informeras.',
  },
  'ground-contradicted': {
    title: 'Grunden är en annan än den som den begärande har fått',
    advice:
      'Avslaget har samma grunder i brev och ärende. Ändra beslutet om avslag, eller lämna grunderna tomma.',
  },
  'outcome-contradicted': {
    title: 'Utfallet stämmer inte med det som är gjort',
    advice:
      'Det som står i ärendet säger något annat. Välj det föreslagna utfallet, eller rätta det som är fel.',
  },
  'outcome-unexplained': {
    title: 'Utfallet är ett annat än det som följer av ärendet',
    advice: 'Skriv i anteckningen varför.',
  },
  'refusal-undecided': {
    title: 'Avslaget är inte beslutat',
    advice: 'Besluta om avslaget först, med grund och skäl. Brevet och utfallet tar dem därifrån.',
  },
  'nothing-portable': {
    title: 'Rätten till portabilitet omfattar inga av uppgifterna',
    advice:
      'Utfärda sammanställningen i stället: den begärande har rätt till tillgång (artikel 15). Besluta om avslag för portabiliteten.',
  },
  'not-late': {
    title: 'Svaret är inte försenat',
    advice:
      'Svarstiden går ut {{due}}. Behövs mer tid är det ett besked om förlängning som gäller.',
  },
  'nothing-withheld': {
    title: 'Ett område utan uppgifter har inget att undanta',
    advice: 'Ange att det finns uppgifter, eller ta bort skälet.',
  },
  'lifted-early': {
    title: 'Begränsningen kan inte upphöra ännu',
    advice: 'Den begärande har fått veta att den upphör {{liftsOn}} (artikel 18.3).',
  },
  'person-not-heard': {
    title: 'Personen har inte fått säga sitt',
    advice:
      'Låt personen säga sitt och anteckna det. Den som beslutet gäller har rätt till det när en människa prövar det (artikel 22.3).',
  },
  'risk-contradicted': {
    title: 'Beslutet säger emot riskbedömningen',
    advice:
      'Risken är bedömd som $t(workflow.risks.{{risk}}). Gör om bedömningen om den är fel, annars gäller den (artikel 33.1 och 34.1).',
  },
  'unlikely-unexplained': {
    title: 'Det saknas varför en risk är osannolik',
    advice: 'Välj vad som gör att incidenten sannolikt inte medför någon risk (artikel 33.1).',
  },
  'reasons-thin': {
    title: 'Skälen är för korta för att förklara något',
    advice: 'Skriv vad beslutet grundas på, med minst {{atLeast}} ord.',
  },
  'item-unknown': {
    title: 'Raden finns inte eller är redan klar',
    advice: 'Öppna ärendet igen.',
  },
} satisfies Record<
  Exclude<WorkflowRefusal['code'], 'letter-not-for-kind'>,
  { title: string; advice: string }
>;
