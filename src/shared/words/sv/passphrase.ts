import type { Advice, Weakness } from '../../passphrase/advice.ts';

/** Hur en lösenfras står sig. */
export const verdicts = {
  weak: 'Lätt att gissa',
  good: 'Godtagbar',
  strong: 'Stark',
};

/** Varför den är lätt att gissa. */
export const weaknesses = {
  straightRow: 'Tangenter i rad är lätta att gissa.',
  keyPattern: 'Mönster på tangentbordet är lätta att gissa.',
  simpleRepeat: 'Samma tecken om och om igen är lätt att gissa.',
  extendedRepeat: 'Något som upprepas är knappt svårare att gissa än en gång.',
  sequences: 'Följder som abc och 1234 är lätta att gissa.',
  recentYears: 'Årtal är lätta att gissa.',
  dates: 'Datum är lätta att gissa.',
  topTen: 'Den hör till de allra vanligaste.',
  topHundred: 'Den hör till de vanligaste.',
  common: 'Den består av sådant som många väljer.',
  similarToCommon: 'Den liknar en som många väljer.',
  wordByItself: 'Ett ord för sig är lätt att gissa.',
  namesByThemselves: 'Namn för sig är lätta att gissa.',
  commonNames: 'Vanliga namn är lätta att gissa.',
  userInputs: 'Era egna namn är det första någon prövar.',
} satisfies Record<Weakness, string>;

/** Vad som gör den bättre. */
export const advice = {
  l33t: 'Att byta ut bokstäver, som @ för a, hjälper inte.',
  reverseWords: 'Att skriva ord baklänges hjälper inte.',
  allUppercase: 'Enbart versaler hjälper inte.',
  capitalization: 'En versal i början hjälper inte.',
  dates: 'Undvik datum som hör ihop med er.',
  recentYears: 'Undvik årtal.',
  associatedYears: 'Undvik årtal som hör ihop med er.',
  sequences: 'Undvik följder.',
  repeated: 'Undvik upprepningar.',
  longerKeyboardPattern: 'Byt riktning flera gånger om tangenterna ligger intill varandra.',
  anotherWord: 'Lägg till några ord till, helst ovanliga och utan samband.',
  useWords: 'Ta fyra eller fem ord som inte hör ihop.',
  noNeed: 'Siffror och specialtecken behövs inte.',
} satisfies Record<Advice, string>;

/** Varför datorn ber om ett finger: ”Ombud” vill … */
export const finger = 'öppna ärendeboken';
