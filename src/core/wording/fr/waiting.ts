import type { waitingWords as english } from '../en/waiting.ts';
import type { Formats } from '../formats.ts';

export function waitingWords(f: Formats): ReturnType<typeof english> {
  return {
    title: (count) =>
      f.plural(count, { one: 'En attente de votre réponse', other: 'En attente de vos réponses' }),
    somebody: 'Ce contact',
    since: (name, at, now) => `${name}, depuis le ${f.date(at)} (${f.relativeDay(at, now)})`,
    hours: (hours) =>
      hours < 1
        ? 'Moins d’une heure ouvrée pour l’instant'
        : `${f.number(Math.floor(hours))} ${f.plural(Math.floor(hours), { one: 'heure ouvrée', other: 'heures ouvrées' })}`,
    late: (deadline) =>
      `Plus de ${f.number(deadline)} ${f.plural(deadline, { one: 'heure ouvrée', other: 'heures ouvrées' })}`,
    emails: (count) => `${f.number(count)} ${f.plural(count, { one: 'e-mail', other: 'e-mails' })}`,
    open: 'Ouvrir l’e-mail',
    more: (count) =>
      `${f.number(count)} ${f.plural(count, { one: 'autre échange attend', other: 'autres échanges attendent' })}.`,
  };
}
