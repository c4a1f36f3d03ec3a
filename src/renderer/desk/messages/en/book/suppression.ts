import type { Shape } from '#shared/words/shape.ts';
import type { suppression as sv } from '../../sv/book/suppression.ts';

/** The list of those who want no marketing. */
export const suppression = {
  about:
    'Those who want no marketing (Article 21(3)). Of each only a fingerprint of the address or number is kept, with the channel and the day: enough to know the address again (Article 5(1)(c)). Nobody can read out of it who it is, and the entry stays when the case has been disposed of.',
  counts:
    'On the list: {{emails, number}} e-mail addresses and {{phones, number}} telephone numbers.',
  one: 'One address',
  address: 'E-mail address or telephone number',
  addressHelp: 'Capital letters, spaces and hyphens make no difference.',
  lookUp: 'Look up',
  isOn: 'On the list since {{day}}. Send no marketing.',
  isNotOn: 'Not on the list.',
  add: 'Enter on the list',
  added: 'The address is on the suppression list',
  remove: 'Remove from the list',
  removed: 'The address is removed from the suppression list',
  removeTitle: 'Remove from the suppression list',
  removeReason: 'Why',
  removeHelp: 'For instance that the person has asked for mailings again. Write no name.',
  enterTitle: 'Enter on the suppression list',
  enterHelp:
    'The address is kept as a fingerprint only. The case notes that it was done, without the address.',
  wash: 'Wash a mailing list',
  washText:
    'Choose a list (CSV or text). Rows where any address or number is on the suppression list are taken out, and the list is saved anew. Nothing of it is kept in Ombud.',
  pick: 'Choose a list …',
  washed_one: '{{count, number}} of {{rows, number}} rows was taken out.',
  washed_other: '{{count, number}} of {{rows, number}} rows were taken out.',
  unread_one:
    '{{count, number}} row could not be compared with the suppression list. It is in a file of its own; send nothing to it until somebody has read it.',
  unread_other:
    '{{count, number}} rows could not be compared with the suppression list. They are in a file of their own; send nothing to them until somebody has read them.',
} satisfies Shape<typeof sv>;
