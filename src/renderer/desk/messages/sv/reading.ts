/** Den som bara läser, till exempel vid en revision. */
export const reading = {
  until:
    'Du läser som revisor till och med {{date}}. Ingenting kan ändras, och det du öppnar noteras.',
  always: 'Du läser som revisor. Ingenting kan ändras, och det du öppnar noteras.',
};
