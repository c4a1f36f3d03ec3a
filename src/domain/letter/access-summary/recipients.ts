import type { NamedRecipient, Recipient } from '../../register/record-of-processing.ts';
import { heading, list, orderedList, paragraph } from '../blocks.ts';
import { say, type Section, type LetterContext } from '../letter-context.ts';

/** Art. 15(1)(c): recipients by name where names are recorded (C-154/21); where not, the letter says so. */
export const recipients: Section = (context) => {
  const { words, concerned } = context;
  const { processing } = words.summary;
  const unnamed = concerned.recipients.some(({ named }) => named.length === 0);
  return [
    heading(2, processing.recipients),
    paragraph(processing.recipientsCanBe),
    ...orderedList(concerned.recipients.map((recipient) => itemOf(recipient, context))),
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
  if (abroad.length === 0)
    return [heading(2, processing.transfers), paragraph(say(context, register.transfers.text))];
  const items = abroad.map((recipient) => {
    const safeguard = recipient.safeguard || processing.safeguardNotRecorded;
    return `${recipient.name} (${recipient.country}): ${safeguard}`;
  });
  return [heading(2, processing.transfers), paragraph(processing.transfersTo), ...list(items)];
};

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
