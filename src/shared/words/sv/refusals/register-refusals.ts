import type { RegisterRefusal } from '#domain/register/refusal.ts';

/** Why a version of the record of processing was not adopted or withdrawn, and what to do. */
export const refusals = {
  'register-date-early': {
    title: 'Versionen kan inte gälla från {{date}}',
    advice: 'En version gäller redan från {{latest}} och ändras inte. Välj en senare dag.',
  },
  'register-date-taken': {
    title: 'En annan version ska gälla från {{date}}',
    advice: 'Välj en annan dag, eller ta först tillbaka den andra versionen.',
  },
  'register-text-missing': {
    title: 'En text saknas i förteckningen',
    advice: 'Fyll i den på både svenska och engelska: {{where}}.',
  },
  'register-id-twice': {
    title: 'Två poster har samma beteckning',
    advice: 'Ge den ena en annan: {{where}}.',
  },
  'register-id-unknown': {
    title: 'Ett ändamål hänvisar till något som inte finns',
    advice: 'Välj bland posterna i förteckningen: {{where}}.',
  },
  'register-list-empty': {
    title: 'Förteckningen är inte fullständig',
    advice: 'Minst en post behövs (artikel 30.1): {{where}}.',
  },
  'register-address-wrong': {
    title: 'E-postadressen går inte att använda',
    advice: 'Skriv den personuppgiftsansvariges e-postadress.',
  },
  'register-denied': {
    title: 'Förteckningen säger emot sig själv',
    advice: 'Den bekräftar att det inte finns några, och anger ändå några: {{where}}.',
  },
  'register-version-unknown': {
    title: 'Ingen egen version heter {{version}}',
    advice: 'Bara versioner som antagits här kan tas tillbaka.',
  },
  'register-in-force': {
    title: 'Versionen {{version}} gäller redan',
    advice: 'Brev och ärenden bygger på den. Anta en ny version i stället.',
  },
} satisfies Partial<Record<RegisterRefusal['code'], { title: string; advice: string }>>;
