/** Den som bara läser, till exempel vid en revision. */
export const reading = {
  until:
    'Du läser som revisor till och med {{date}}. Ingenting kan ändras, och det du öppnar antecknas.',
  given_one: 'Du ser det ärende som du har fått, och inga andra.',
  given_other: 'Du ser de {{count}} ärenden som du har fått, och inga andra.',
  leads:
    'Det som gäller hela boken, som inställningar, texter, registerförteckning och gallring, ändrar bara en ledare. Be en av bokens ledare.',
  always: 'Du läser som revisor. Ingenting kan ändras, och det du öppnar antecknas.',
};
