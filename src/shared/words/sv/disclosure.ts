import type { DisclosureWords } from '#domain/disclosure/disclosure-words.ts';
import type { Ground } from '#domain/disclosure/ground.ts';

/** Grunder att maskera på, som val på skärmen. */
export const grounds = {
  'others-rights': 'Andras rättigheter (artikel 15.4)',
  secrecy: 'Sekretess eller tystnadsplikt (5 kap. 1 § lag 2018:218)',
  'draft-or-note': 'Utkast eller minnesanteckning (5 kap. 2 § lag 2018:218)',
  'trade-secret': 'Företagshemlighet',
  other: 'Annan grund, med egna ord',
} satisfies Record<Ground, string>;

/** Vad som står i stället för det maskerade. */
export const disclosureWords: DisclosureWords = {
  grounds: {
    'others-rights': 'andras rättigheter',
    secrecy: 'sekretess',
    'draft-or-note': 'utkast eller minnesanteckning',
    'trade-secret': 'företagshemlighet',
    other: 'annan grund',
  },
  value: ({ ground }) => `[maskerat: ${ground}]`,
  row: ({ ground }) => `[hela raden maskerad: ${ground}]`,
  ownMessages: {
    system: 'Dina meddelanden till oss',
    name: ({ number }) => `Meddelande ${number} i ärendet`,
    columns: ['Ämne', 'Text', 'Bilagor'],
  },
  explained: ({ code, meaning }) => `${code} (${meaning})`,
};
