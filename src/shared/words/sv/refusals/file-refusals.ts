/** Why a file is not taken in, or not written. */
export const refusals = {
  'file-unreadable': {
    title: 'Filen går inte att läsa',
    advice: 'Kontrollera att filen finns kvar under det namnet och att du får läsa den.',
  },
  'file-unwritable': {
    title: 'Filen går inte att spara',
    advice: 'Kontrollera att mappen finns och att du får skriva i den, eller välj en annan.',
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
    title: 'Filen är inget mejl',
    advice: 'Spara mejlet som .eml och försök igen.',
  },
  'header-too-large': {
    title: 'Mejlets huvud är för långt',
    advice:
      'Högst {{megabytes, number}} MB huvud läses. Be avsändaren skicka texten igen i ett nytt mejl.',
  },
  'email-truncated': {
    title: 'Mejlet är avhugget',
    advice: 'Spara det på nytt ur e-postprogrammet.',
  },
  'not-a-mail-file': {
    title: 'En fil av slaget .{{extension}} är inget mejl',
    advice:
      'Här läses mejl: .eml, .msg och .mbox. Uppgifter om någon läggs till i ett ärende under Uppgifter; en lista över ärenden läses in under Ärenden.',
  },
  'format-unsupported': {
    title: 'Filtypen {{extension}} kan inte läsas',
    advice: 'Spara mejl som .eml eller .msg, och tabeller som .xlsx eller .csv.',
  },
  'msg-unreadable': {
    title: 'Outlook-meddelandet är skadat',
    advice: 'Spara meddelandet från Outlook på nytt.',
  },
  'file-protected': {
    title: 'Filen är låst med lösenord',
    advice: 'Öppna den, spara den utan lösenord och lägg in den igen. Här förvaras den krypterad.',
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
    advice: 'Ombud klarade inte att läsa den. Filen är orörd. Be om den i en annan form.',
  },
  'ask-first': { title: 'Frågan måste besvaras först', advice: '{{reason}}' },
  'draft-unknown': {
    title: 'Utkastet finns inte längre',
    advice: 'Lägg in filen på nytt.',
  },
};
