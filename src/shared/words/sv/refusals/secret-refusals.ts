/** Why what was typed does not open the book, or is not taken. */
export const refusals = {
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
};
