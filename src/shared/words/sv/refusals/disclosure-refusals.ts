/** Varför insamlade uppgifter inte kan granskas eller lämnas ut. */
export const refusals = {
  'system-unknown': {
    title: 'Ärendet har inga uppgifter ur {{system}}',
    advice: 'Öppna ärendet igen. Filen kan ha tagits bort ur svaret.',
  },
  'mark-outside': {
    title: 'Markeringen ligger utanför tabellen',
    advice: 'Öppna tabellen igen och markera på nytt.',
  },
  'columns-unplaced': {
    title: 'Kolumner saknar plats i registerförteckningen: {{count, number}}',
    advice: 'Säg vad de innehåller: {{columns}}. Det görs under Insamlade uppgifter, Granska.',
  },
  'passwords-unredacted': {
    title: 'Lösenord följer med i kopian: {{count, number}}',
    advice: 'Ett lösenord lämnas aldrig ut. Maskera det under Insamlade uppgifter, Granska.',
  },
  'flags-undecided': {
    title: 'Uppgifter som måste granskas är inte avgjorda: {{count, number}}',
    advice: 'Avgör var och en under Insamlade uppgifter, Granska: behåll eller maskera.',
  },
  'redaction-leaked': {
    title: 'Något maskerat finns kvar i {{where}}',
    advice:
      'Ingenting utfärdades. Träffar: {{count, number}}. Granska maskeringarna och grundernas ord, och försök igen.',
  },
  'table-changed': {
    title: 'Tabellen {{name}} läses inte längre som när den granskades',
    advice: 'Ta bort filen ur svaret, lägg till den igen och granska den på nytt.',
  },
};
