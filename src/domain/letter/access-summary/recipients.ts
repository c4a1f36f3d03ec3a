import type {
  Confirmable,
  NamedRecipient,
  Recipient,
} from '../../register/record-of-processing.ts';
import { heading, list, orderedList, paragraph } from '../blocks.ts';
import { say, type Section, type LetterContext } from '../letter-context.ts';

/** Art. 15(1)(c): recipients by name where names are recorded (C-154/21); where not, the letter says so. */
export const recipients: Section = (context) => {
  const { words, concerned } = context;
  const { processing } = words.summary;
  const unnamed = concerned.recipients.some(({ named }) => named.length === 0);
  return [
    heading(2, processing.recipients),
    ...(concerned.recipients.length > 0
      ? [
          paragraph(processing.recipientsCanBe),
          ...orderedList(concerned.recipients.map((recipient) => itemOf(recipient, context))),
        ]
      : [paragraph(noneOf('recipients', context) ?? processing.recipientsNotStated)]),
    ...(unnamed ? [paragraph(processing.namesNotRecorded)] : []),
  ];
};

/** Art. 15(2): transfers to third countries and the safeguards for them. */
export const transfers: Section = (context) => {
  const { words, register, concerned } = context;
  const { processing } = words.summary;
  const abroad = concerned.recipients
    .flatMap(({ named }) => named)
    .filter(({ outsideEea }) => outsideEea);
  if (abroad.length === 0) {
    const told = noneOf('transfers', context) ?? say(context, register.transfers.text);
    return [heading(2, processing.transfers), paragraph(told)];
  }
  const items = abroad.map((recipient) => {
    const safeguard = recipient.safeguard || processing.safeguardNotRecorded;
    return `${recipient.name} (${recipient.country}): ${safeguard}`;
  });
  return [heading(2, processing.transfers), paragraph(processing.transfersTo), ...list(items)];
};

/** That there is none, where the record confirms it; what it happens not to state is no denial. */
export const noneOf = (what: Confirmable, { register, words }: LetterContext): string | undefined =>
  register.confirmed?.[what] === 'none' ? words.summary.processing.none[what] : undefined;

function itemOf(recipient: Recipient, context: LetterContext): string {
  const text = say(context, recipient.text);
  if (recipient.named.length === 0) return text;
  const { words } = context;
  const { processing } = words.summary;
  const names = recipient.named.map((one) => placed(one, processing.outsideEea));
  return `${text} ${processing.namesAre({ names: words.list(names) })}`;
}

const placed = ({ name, country, outsideEea }: NamedRecipient, abroad: string): string =>
  `${name} (${outsideEea ? `${country}, ${abroad}` : country})`;
