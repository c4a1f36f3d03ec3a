import type { Words, Word } from '../../../messages/use-words.ts';

/** The fields that have a name of their own on screen, by their path. */
const names: Readonly<Record<string, Word>> = {
  quotes: 'desk.register.quotes',
  groups: 'register.parts.groups',
  categories: 'register.parts.categories',
  sources: 'register.parts.sources',
  recipients: 'register.parts.recipients',
  legalBasis: 'register.article30.legalBasis',
  retention: 'desk.register.keptFor',
  named: 'desk.register.named',
  columns: 'desk.register.columns',
  article: 'desk.register.article',
  topic: 'desk.register.topic',
  counted: 'desk.register.months',
  contact: 'desk.register.controller.contact',
  organisationNumber: 'desk.register.controller.organisationNumber',
  address: 'desk.register.controller.address',
  phone: 'desk.register.controller.phone',
  jointControllers: 'desk.register.controller.jointControllers',
  representative: 'desk.register.controller.representative',
  name: 'desk.register.name',
};

/** Of a path that ends in a language: what is said in it. */
const worded: Readonly<Record<string, Word>> = {
  text: 'desk.register.text',
  name: 'desk.register.shortName',
  practice: 'desk.register.practice',
  interest: 'desk.register.interest',
  balancing: 'desk.register.balancing',
};

/** A field's name, such as `Text (English)` for `text.en`. An unknown one is told as it is. */
export function sayField(field: string, t: Words): string {
  const [stem = '', language] = field.split('.');
  const plain = names[stem];
  if (language === undefined && (stem === 'sv' || stem === 'en')) {
    return t(`desk.register.in.${stem}`, { label: t('desk.register.text') });
  }
  const label = worded[stem];
  if (label && (language === 'sv' || language === 'en')) {
    return t(`desk.register.in.${language}`, { label: t(label) });
  }
  return plain ? t(plain) : field;
}
