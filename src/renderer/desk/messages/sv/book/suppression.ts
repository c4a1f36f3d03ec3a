/** The list of those who want no marketing. */
export const suppression = {
  about:
    'De som inte vill ha marknadsföring (artikel 21.3). Av var och en sparas bara ett fingeravtryck av adressen eller numret, kanalen och dagen: det räcker för att känna igen adressen nästa gång (artikel 5.1 c). Ingen kan läsa ut vem det är, och posten står kvar när ärendet har gallrats.',
  counts: 'På listan: {{emails, number}} e-postadresser och {{phones, number}} telefonnummer.',
  one: 'En adress',
  address: 'E-postadress eller telefonnummer',
  addressHelp: 'Stora och små bokstäver, mellanslag och bindestreck spelar ingen roll.',
  lookUp: 'Slå upp',
  isOn: 'Står på listan sedan {{day}}. Skicka ingen marknadsföring.',
  isNotOn: 'Står inte på listan.',
  add: 'För in på listan',
  added: 'Adressen står på spärrlistan',
  remove: 'Ta bort från listan',
  removed: 'Adressen är borttagen från spärrlistan',
  removeTitle: 'Ta bort från spärrlistan',
  removeReason: 'Varför',
  removeHelp: 'Till exempel att personen själv har bett om utskick igen. Skriv inget namn.',
  enterTitle: 'För in på spärrlistan',
  enterHelp:
    'Adressen sparas bara som ett fingeravtryck. Ärendet antecknar att det är gjort, utan adress.',
  wash: 'Tvätta en utskickslista',
  washText:
    'Välj en lista (CSV eller text). Rader där någon adress eller något nummer står på spärrlistan tas bort, och listan sparas på nytt. Ingenting av den behålls i Ombud.',
  pick: 'Välj lista …',
  washed_one: '{{count, number}} av {{rows, number}} rader togs bort.',
  washed_other: '{{count, number}} av {{rows, number}} rader togs bort.',
  unread_one:
    '{{count, number}} rad gick inte att jämföra med spärrlistan. Den ligger i en egen fil och får inga utskick förrän någon har läst den.',
  unread_other:
    '{{count, number}} rader gick inte att jämföra med spärrlistan. De ligger i en egen fil och får inga utskick förrän någon har läst dem.',
};
