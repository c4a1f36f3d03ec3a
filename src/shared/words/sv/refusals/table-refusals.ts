/** Why a table, or a list, is not read. */
export const refusals = {
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
  'json-unreadable': {
    title: 'Filen är inte JSON',
    advice: 'Den kan ha blivit avklippt. Exportera den på nytt.',
  },
  'json-too-deep': {
    title: 'Filen har för många nivåer',
    advice: 'Högst {{limit}} nivåer läses. Be om en export i en annan form.',
  },
  'file-without-tables': {
    title: 'Filen är tom',
    advice: 'Kontrollera att exporten gäller rätt person.',
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
  'list-imported': {
    title: 'Listan har redan lästs in',
    advice:
      'Det skedde i ett annat fönster eller på en annan dator efter att den öppnades här, och ärendena finns bland de andra. Välj filen igen om den ändå ska läsas in en gång till.',
  },
};
