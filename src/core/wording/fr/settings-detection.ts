import type { settingsDetectionWords as english } from '../en/settings-detection.ts';
import type { Formats } from '../formats.ts';

type Words = ReturnType<typeof english>;

export function settingsDetectionWords(f: Formats): Words {
  return {
    title: 'Signaux et alertes',
    intro:
      'Une alerte est assez sûre pour déranger quelqu’un. Ce qui l’est moins n’apparaît qu’au commercial, discrètement.',
    groups: {
      opportunity: {
        title: 'Opportunités',
        hint: 'Chacun de ces signaux peut être à lui seul une transaction que personne n’a saisie.',
      },
      qualifier: {
        title: 'Degré d’avancement',
        hint: 'Seuls, ils ne déclenchent rien ; à côté d’une opportunité, ils disent si elle est sérieuse.',
      },
      risk: { title: 'Risques', hint: 'Un client qui pourrait partir, ou une transaction qui attend.' },
    },
    groupTitle: (title, on, total) =>
      `${title} · ${f.number(on)} sur ${f.number(total)} ${f.plural(on, { one: 'activé', other: 'activés' })}`,
    example: (text) => `« ${text} »`,
    off: 'N’est pas recherché.',
    threshold: 'Alerte à partir de (en %)',
    own: (probability) => `${f.percent(probability)} d’origine`,
    ownLong: (probability) =>
      `D’origine, le détecteur déclenche une alerte à partir de ${f.percent(probability)}. Un chiffre plus élevé donne des alertes moins nombreuses et plus sûres ; un chiffre plus bas ne change rien.`,
    noEffect: (probability) => `Sans effet en dessous de ${f.percent(probability)}.`,
    range: 'Entre 50 et 100.',
    changed: (kinds) =>
      `${f.number(kinds)} ${f.plural(kinds, { one: 'type diffère', other: 'types diffèrent' })} du réglage d’origine.`,
    reset: 'Revenir au réglage d’origine',
    allOffTitle: 'Aucune opportunité n’est recherchée',
    allOff: 'Si tous ces types sont désactivés, personne n’apprend qu’un acheteur n’a pas été saisi.',
    preview: previewWords(f),
  };
}

function previewWords(f: Formats): Words['preview'] {
  const alerts = (count: number) =>
    `${f.number(count)} ${f.plural(count, { one: 'alerte', other: 'alertes' })}`;
  const inEmails = (emails: number) =>
    f.plural(emails, { one: 'sur le dernier e-mail', other: `sur les ${f.number(emails)} derniers e-mails` });
  return {
    title: 'Ce que vos modifications auraient changé',
    hint: 'Calculé sur les 100 derniers e-mails de votre compte. Rien n’est enregistré.',
    unchanged:
      'Modifiez un type, un seuil ou l’un de vos mots, et voyez ici quelles alertes s’ajoutent ou disparaissent.',
    run: 'Recalculer',
    working: 'Essai sur vos derniers e-mails',
    invalid: 'Un chiffre ci-dessus est d’abord à revoir.',
    noEmailsTitle: 'Pas encore d’e-mail pour un essai',
    noEmails: 'HubSpot n’a enregistré aucun e-mail qui puisse être lu. Les réglages vaudront dès le premier.',
    fewer: (count, emails) =>
      `Ces modifications auraient déclenché ${alerts(count)} de moins ${inEmails(emails)}.`,
    more: (count, emails) =>
      `Ces modifications auraient déclenché ${alerts(count)} de plus ${inEmails(emails)}.`,
    asMany: (emails) => `Autant d’alertes ${inEmails(emails)}. Ce qui change figure ci-dessous.`,
    quietly: (emails) =>
      `Aucune alerte n’aurait changé ${inEmails(emails)}, seulement ce qui s’affiche discrètement.`,
    same: (emails) => `Rien n’aurait changé ${inEmails(emails)}.`,
    sum: (now, then) => `${alerts(now)} avec les réglages actuels, ${f.number(then)} avec ceux-ci.`,
    becomes: {
      gone: 'Disparaît',
      new: 'Nouveau',
      'gone-quiet': 'N’est plus affiché discrètement',
      'new-quiet': 'Nouveau, affiché discrètement',
      'to-review': 'Affiché discrètement',
      'to-alert': 'Devient une alerte',
    },
    sure: (probability) => `sûr à ${f.percent(probability)}`,
    quote: (text) => `« ${text} »`,
    openContact: 'Ouvrir le contact',
    noContact: 'L’expéditeur n’est pas encore un contact.',
    showMore: (count) => `En afficher ${f.number(count)} de plus`,
  };
}
