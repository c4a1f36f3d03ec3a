import type { Language } from '#domain/case/case.ts';
import type { Words } from '../../messages/use-words.ts';
import type { PracticeStep } from './at-hand.ts';

/** What to press is called as the button is, whatever that comes to be called. */
interface Told {
  readonly title: string;
  readonly press: (t: Words) => string;
  /** What the law says of it, in short and in own words. */
  readonly why: string;
}

const sv = {
  guide: 'Övningsguide',
  step: (number: number, of: number) => `Steg ${number} av ${of}`,
  show: 'Visa guiden',
  hide: 'Dölj guiden',
  go: 'Gå dit',
  steps: {
    'take-in': {
      title: 'Ta in brevet',
      press: (t) =>
        `Gå till inkorgen och tryck på ${t('desk.intake.sample')}. Läs brevet från Alva Exempelsson och tryck på ${t('desk.intake.save')}.`,
      why: 'En begäran behöver inga bestämda ord. Tiden räknas från den dag den kom in (art. 12.3).',
    },
    role: {
      title: 'Vems är uppgifterna?',
      press: (t) => `Svara ${t('desk.steps.controller')} på frågan överst i ärendet.`,
      why: 'Den som är personuppgiftsansvarig svarar. Ett biträde hjälper den ansvarige (art. 28.3 e).',
    },
    identity: {
      title: 'Är det rätt person som frågar?',
      press: (t) =>
        `Välj ${t('desk.steps.waive')} och skriv varför: Alva skrev från den adress som ni redan har.`,
      why: 'Mer får bara begäras när det finns rimliga tvivel om vem det är (art. 12.6).',
    },
    due: {
      title: 'När ska svaret vara framme?',
      press: (t) => `Tryck på ${t('desk.clock.why')} och läs hur datumet räknades.`,
      why: 'Utan onödigt dröjsmål, och senast en månad efter att begäran kom in (art. 12.3).',
    },
    search: {
      title: 'Leta upp uppgifterna',
      press: (t) =>
        `Tryck på ${t('desk.work.askArea')}, skriv Kundregister och vem som ska leta där. Anteckna sedan svaret med ${t('desk.work.receive')}.`,
      why: 'Svaret ska vara helt: det ska gå att se var ni har letat och vem som gjorde det (art. 15.1, 5.2).',
    },
    collect: {
      title: 'Samla uppgifterna',
      press: (t) =>
        `Tryck på ${t('desk.data.add')}, sedan ${t('desk.practice.useFile')} och ${t('desk.data.collect')}. Systemet heter som i förfrågan: Kundregister.`,
      why: 'Den som frågar har rätt till en kopia av de uppgifter som ni behandlar (art. 15.3).',
    },
    review: {
      title: 'Granska före utlämnandet',
      press: () =>
        'Säg vad varje kolumn innehåller, och avgör det som är markerat. När ingenting väntar är steget klart.',
      why: 'Kopian får inte gå ut över andras rättigheter (art. 15.4). Det som döljs ska ha en grund.',
    },
    letter: {
      title: 'Utfärda registerutdraget',
      press: (t) =>
        `Läs brevet, svara på det som frågas vid sidan och tryck på ${t('desk.letters.issue')}. Det märks som övning.`,
      why: 'Svaret säger varför ni har uppgifterna, vem som får dem, hur länge de sparas och vilka rättigheter Alva har (art. 15.1).',
    },
    close: {
      title: 'Avsluta ärendet',
      press: (t) =>
        `Öppna ${t('desk.casefile.more')}, tryck på ${t('desk.casefile.closeCase')} och välj hur det slutade.`,
      why: 'Ni ska kunna visa vad som gjordes och när (art. 5.2). Historien finns kvar i ärendet.',
    },
    done: {
      title: 'Ditt första ärende är klart',
      press: (t) =>
        `Från brev till svar. Öva på de andra breven i inkorgen, eller tryck på ${t('desk.practice.leave')} och börja på riktigt.`,
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
    go: 'Go there',
    steps: {
      'take-in': {
        title: 'Take in the mail',
        press: (t) =>
          `Go to the inbox and press ${t('desk.intake.sample')}. Read the mail from Alva Exempelsson and press ${t('desk.intake.save')}.`,
        why: 'A request needs no set words. Time is counted from the day it came in (Art. 12(3)).',
      },
      role: {
        title: 'Whose are the data?',
        press: (t) =>
          `Answer ${t('desk.steps.controller')} to the question at the top of the case.`,
        why: 'Whoever is controller answers. A processor assists the controller (Art. 28(3)(e)).',
      },
      identity: {
        title: 'Is it the right person who asks?',
        press: (t) =>
          `Choose ${t('desk.steps.waive')} and write why: Alva wrote from the address that you already have.`,
        why: 'More may be asked for only where there are reasonable doubts who it is (Art. 12(6)).',
      },
      due: {
        title: 'When must the answer be there?',
        press: (t) => `Press ${t('desk.clock.why')} and read how the date was counted.`,
        why: 'Without undue delay, and a month after the request came in at the latest (Art. 12(3)).',
      },
      search: {
        title: 'Find the data',
        press: (t) =>
          `Press ${t('desk.work.askArea')}, write Kundregister and who is to look there. Then note the answer with ${t('desk.work.receive')}.`,
        why: 'The answer must be complete: where you looked, and who did, can be seen (Art. 15(1), 5(2)).',
      },
      collect: {
        title: 'Collect the data',
        press: (t) =>
          `Press ${t('desk.data.add')}, then ${t('desk.practice.useFile')} and ${t('desk.data.collect')}. The system is called as in the inquiry: Kundregister.`,
        why: 'Whoever asks has a right to a copy of the data that you process (Art. 15(3)).',
      },
      review: {
        title: 'Review before it goes out',
        press: () =>
          'Say what each column holds, and decide on what is marked. When nothing waits, the step is done.',
        why: 'The copy must not adversely affect the rights of others (Art. 15(4)). What is hidden needs a ground.',
      },
      letter: {
        title: 'Issue the data-access summary',
        press: (t) =>
          `Read the letter, answer what is asked beside it and press ${t('desk.letters.issue')}. It is marked as practice.`,
        why: 'The answer says why you have the data, who is given them, how long they are kept and what rights Alva has (Art. 15(1)).',
      },
      close: {
        title: 'Close the case',
        press: (t) =>
          `Open ${t('desk.casefile.more')}, press ${t('desk.casefile.closeCase')} and choose how it ended.`,
        why: 'You must be able to show what was done and when (Art. 5(2)). The story stays in the case.',
      },
      done: {
        title: 'Your first case is done',
        press: (t) =>
          `From mail to letter. Practise on the other mail in the inbox, or press ${t('desk.practice.leave')} and begin in earnest.`,
        why: 'A complaint, an erasure and a breach have steps of their own. The case always says which comes next.',
      },
    },
  },
};
