/** Lösenfras, återställningsnyckel och låsning. */
export const security = {
  title: 'Säkerhet',
  autoLockText:
    'Boken låses när ingen har rört skrivbordet på en stund, och alltid när datorn går i viloläge eller skärmen låses. Det som är skrivet men inte sparat går då förlorat.',
  autoLock: 'Lås efter',
  minutes: '{{count}} minuter',
  never: 'Aldrig',
  secrets: 'Lösenfras och återställningsnyckel',
  secretsText:
    'Den som har sett lösenfrasen eller den utskrivna nyckeln ska inte kunna öppna boken igen. Båda ändringarna gör en ny återställningsnyckel; den gamla slutar gälla.',
  change: 'Byt lösenfras …',
  renew: 'Ny återställningsnyckel …',
  changeTitle: 'Byt lösenfras',
  renewTitle: 'Ny återställningsnyckel',
  current: 'Nuvarande lösenfras',
  currentRecovery: 'Nuvarande återställningsnyckel',
  new: 'Ny lösenfras',
  changeIt: 'Byt',
  renewIt: 'Gör en ny nyckel',
  changed: 'Lösenfrasen är bytt',
  renewed: 'Återställningsnyckeln är ny',
  recoveryText:
    'Den gamla nyckeln gäller inte längre: förstör den. Den nya är den enda vägen in om lösenfrasen glöms bort. Den visas bara nu.',
  done: 'Klar',
  namingExports: 'Ärendelistor utlämnade med namn',
  namingExportsText:
    'Varje gång ärendelistan sparas med namnen på dem som har begärt något står det här, med skälet och vem som signerade. Konfidentiella ärenden i listan har det också antecknat hos sig.',
  namingExportsNone: 'Ingen lista har lämnats ut med namn.',
  namingExport_one: '{{count, number}} ärende: {{reason}}',
  namingExport_other: '{{count, number}} ärenden: {{reason}}',
  namingExportsMore: 'och {{count, number}} äldre, som står i boken.',
  near: 'Boken låses strax',
  nearText:
    'Tryck på en tangent eller rör pekaren för att stanna. Det som inte är sparat går förlorat.',
  seconds: '({{count}} s)',
};
