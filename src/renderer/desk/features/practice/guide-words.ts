import type { Language } from '#domain/language.ts';
import type { Words } from '../../messages/use-words.ts';
import type { PracticeStep } from './at-hand.ts';

/** What to press is called as the button is, whatever that comes to be called. */
interface Told {
  readonly title: string;
  readonly press: (t: Words) => string;
  /** What the law says of it, in short and in own words. */
  readonly why: string;
}

const goHere = 'Gå dit';
const goThere = 'Go there';

const sv = {
  guide: 'Övningsguide',
  step: (number: number, of: number) => `Steg ${number} av ${of}`,
  show: 'Visa guiden',
  hide: 'Dölj guiden',
  go: goHere,
  steps: {
    'take-in': {
      title: 'Ta in mejlet',
      press: (t) =>
        `Gå till inkorgen och tryck på ${t('desk.intake.sample')}. Läs mejlet från Alva Exempelsson och tryck på ${t('desk.intake.save')}.`,
      why: 'En begäran behöver inga bestämda ord. Tiden räknas från den dag den kom in (art. 12.3).',
    },
    role: {
      title: 'Vems är uppgifterna?',
      press: (t) =>
        `Öppna ärendet med \n${goHere}\n och svara ${t('desk.steps.controller')} på frågan högst upp.`,
      why: 'Den som är personuppgiftsansvarig svarar. Ett biträde hjälper den ansvarige (art. 28.3 e).',
    },
    identity: {
      title: 'Är det rätt person som frågar?',
      press: (t) =>
        `Tryck på ${t('workflow.checks.identity-settled')} högst upp i ärendet, välj ${t('desk.steps.waive')} och skriv varför: Alva skrev från den adress som ni redan har.`,
      why: 'Mer får bara begäras när det finns rimliga tvivel om vem det är (art. 12.6).',
    },
    due: {
      title: 'När ska svaret vara framme?',
      press: (t) => `Tryck på ${t('desk.clock.why')} under svarsdatumet och läs hur det räknades.`,
      why: 'Utan onödigt dröjsmål, och senast en månad efter att begäran kom in (art. 12.3).',
    },
    search: {
      title: 'Leta upp uppgifterna',
      press: (t) =>
        `Tryck på ${t('desk.work.askArea')} och skriv Kundregister. Tryck sedan på ${t('desk.work.receive')} på raden för Kundregister och spara att uppgifter finns.`,
      why: 'Svaret ska vara helt: det ska gå att se var ni har letat och vem som gjorde det (art. 15.1, 5.2).',
    },
    collect: {
      title: 'Samla uppgifterna',
      press: (t) =>
        `Tryck på ${t('desk.data.add')}. Systemet heter Kundregister, som i förfrågan. Tryck på ${t('desk.practice.useFile')} och sedan på ${t('desk.data.collect')}.`,
      why: 'Den som frågar har rätt till en kopia av de uppgifter som ni behandlar (art. 15.3).',
    },
    review: {
      title: 'Granska före utlämnandet',
      press: (t) =>
        `Välj under de rubriker som saknar det vad kolumnen innehåller. Avgör sedan varje markering: ${t('desk.review.isOwn')} för Alvas adress och nummer, annars ${t('desk.review.keep')} eller ${t('desk.review.redact')}.`,
      why: 'Kopian får inte gå ut över andras rättigheter (art. 15.4). Det som döljs ska ha en grund.',
    },
    letter: {
      title: 'Utfärda registerutdraget',
      press: (t) =>
        `Läs brevet och tryck på ${t('desk.letters.issue')}. Skriv ett skäl för varje varning som är kvar: här räcker ordet övning. Brevet märks som övning.`,
      why: 'Svaret säger varför ni har uppgifterna, vem som får dem, hur länge de sparas och vilka rättigheter Alva har (art. 15.1).',
    },
    close: {
      title: 'Avsluta ärendet',
      press: (t) =>
        `Tryck på ${t('desk.casefile.closeCase')} högst upp i ärendet. Hur det slutade är redan ifyllt: bekräfta.`,
      why: 'Ni ska kunna visa vad som gjordes och när (art. 5.2). Historien finns kvar i ärendet.',
    },
    done: {
      title: 'Ditt första ärende är klart',
      press: (t) =>
        `Från mejl till svar. Öva på de andra mejlen i inkorgen, eller tryck på ${t('desk.practice.leave')} och börja på riktigt.`,
      why: 'Ett klagomål, en radering och en incident har egna steg. Ärendet säger alltid vilket som är nästa.',
    },
  } satisfies Record<PracticeStep | 'done', Told>,
};

type GuideWords = typeof sv;

/** What the guide says. It comes with the practice book. */
export const guideWords: Readonly<Record<Language, GuideWords>> = {
  sv,
  en: {
    guide: 'Practice guide',
    step: (number, of) => `Step ${number} of ${of}`,
    show: 'Show the guide',
    hide: 'Hide the guide',
    go: goThere,
    steps: {
      'take-in': {
        title: 'Take in the e-mail',
        press: (t) =>
          `Go to the inbox and press ${t('desk.intake.sample')}. Read the e-mail from Alva Exempelsson and press ${t('desk.intake.save')}.`,
        why: 'A request needs no set words. Time is counted from the day it came in (Art. 12(3)).',
      },
      role: {
        title: 'Whose are the data?',
        press: (t) =>
          `Open the case with \n${goThere}\n and answer ${t('desk.steps.controller')} to the question at the top.`,
        why: 'Whoever is controller answers. A processor assists the controller (Art. 28(3)(e)).',
      },
      identity: {
        title: 'Is it the right person asking?',
        press: (t) =>
          `Press ${t('workflow.checks.identity-settled')} at the top of the case, choose ${t('desk.steps.waive')} and write why: Alva wrote from the address you already have.`,
        why: 'More may be asked for only where there is reasonable doubt about who it is (Art. 12(6)).',
      },
      due: {
        title: 'When is the answer due?',
        press: (t) =>
          `Press ${t('desk.clock.why')} under the due date and read how it was worked out.`,
        why: 'Without undue delay, and no later than a month after the request came in (Art. 12(3)).',
      },
      search: {
        title: 'Find the data',
        press: (t) =>
          `Press ${t('desk.work.askArea')} and write Kundregister. Then press ${t('desk.work.receive')} on the Kundregister line and save that there are data.`,
        why: 'The answer must be complete: where you looked, and who did, can be seen (Art. 15(1), 5(2)).',
      },
      collect: {
        title: 'Collect the data',
        press: (t) =>
          `Press ${t('desk.data.add')}. The system is Kundregister, as in the inquiry. Press ${t('desk.practice.useFile')} and then ${t('desk.data.collect')}.`,
        why: 'Whoever asks has a right to a copy of the data that you process (Art. 15(3)).',
      },
      review: {
        title: 'Review before it goes out',
        press: (t) =>
          `Where a heading lacks it, choose what the column holds. Then decide on each mark: ${t('desk.review.isOwn')} for Alva’s address and number, otherwise ${t('desk.review.keep')} or ${t('desk.review.redact')}.`,
        why: 'The copy must not adversely affect the rights of others (Art. 15(4)). Anything you hide needs a ground.',
      },
      letter: {
        title: 'Issue the data-access summary',
        press: (t) =>
          `Read the letter and press ${t('desk.letters.issue')}. Give a reason for each warning that is left: here the word practice will do. The letter is marked as practice.`,
        why: 'The answer says why you have the data, who receives them, how long they are kept and what rights Alva has (Art. 15(1)).',
      },
      close: {
        title: 'Close the case',
        press: (t) =>
          `Press ${t('desk.casefile.closeCase')} at the top of the case. How it ended is already filled in: confirm.`,
        why: 'You must be able to show what was done and when (Art. 5(2)). The history stays in the case.',
      },
      done: {
        title: 'Your first case is done',
        press: (t) =>
          `From e-mail to letter. Practise on the other e-mails in the inbox, or press ${t('desk.practice.leave')} and start for real.`,
        why: 'A complaint, an erasure and a breach have steps of their own. The case always says which comes next.',
      },
    },
  },
};
