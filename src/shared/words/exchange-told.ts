import type { TFunction } from 'i18next';
import type { Exchanged, ExchangeWarning, RefusedEvent } from '../views/exchange-views.ts';

type Told = Pick<Exchanged, 'desks' | 'refused' | 'waiting' | 'warnings'>;

/**
 * What an exchange met that a person should know, each in a sentence with what to do: wrong clocks, what was refused, what
 * has no effect, what is still to come.
 *
 * @param t the words of the person's language, from `wordsFor`
 * @param own the desk that it is told at
 */
export function exchangeTold(t: TFunction, own: string, told: Told): readonly string[] {
  const nameOf = (desk: string) =>
    desk === own
      ? t('exchange.told.thisDesk')
      : told.desks.find((one) => one.desk === desk)?.officer || t('exchange.told.anotherDesk');
  const warned = (warning: ExchangeWarning) =>
    t(`exchange.warnings.${warning.code}`, factsOf(warning));
  const factsOf = (warning: ExchangeWarning) => {
    if ('minutes' in warning) {
      return { name: nameOf(warning.desk), time: timeOf(t, warning.minutes) };
    }
    if (warning.code !== 'settings-apart') return { ...warning };
    return { area: t(`exchange.areas.${warning.area}`), names: warning.names.join(', ') };
  };
  return [
    ...told.warnings.map(warned),
    ...together(told.refused).map(([first, count]) => {
      const { desk, seq, code, object } = first;
      const facts = {
        name: nameOf(desk),
        seq,
        count,
        why: t(`exchange.codes.${code}`, { object }),
      };
      return t(object === undefined ? 'exchange.told.aside' : 'exchange.told.refused', facts);
    }),
    ...told.waiting.map((one) =>
      one.for
        ? t('exchange.told.waitingFor', { name: nameOf(one.desk), other: nameOf(one.for.desk) })
        : t('exchange.told.waiting', { name: nameOf(one.desk), seq: one.seq }),
    ),
  ];
}

/** Those of a desk that are refused for one reason are told of once: the first, and how many there are. */
function together(refused: readonly RefusedEvent[]): readonly (readonly [RefusedEvent, number])[] {
  const groups = new Map<string, readonly [RefusedEvent, number]>();
  for (const one of refused) {
    const key = `${one.desk} ${one.code} ${one.object ?? ''}`;
    const [first, count] = groups.get(key) ?? [one, 0];
    groups.set(key, [first, count + 1]);
  }
  return [...groups.values()];
}

const timeOf = (t: TFunction, minutes: number) =>
  minutes >= 120
    ? t('exchange.told.hours', { count: Math.round(minutes / 60) })
    : t('exchange.told.minutes', { count: minutes });
