/** Vägen till övningsboken. Vad som sägs i den kommer med den; se `features/practice/practice-words.ts`. */
export const practice = {
  name: 'Övningsbok',
  way: 'Öva först',
  waysText:
    'En egen bok med påhittade personer, och en guide genom ditt första ärende: från mejl till svar på tio minuter. Din riktiga bok skapar du sedan.',
  open: 'Öppna övningsboken',
  useFile: 'Använd övningsfilen',
  leave: 'Lämna övningen',
  locksText: 'Vill du pröva utan att något är på riktigt? Din bok låses medan du övar.',
};
