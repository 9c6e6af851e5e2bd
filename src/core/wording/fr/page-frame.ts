import type { frameWords as english } from '../en/page-frame.ts';
import type { Formats } from '../formats.ts';

export function frameWords(f: Formats): ReturnType<typeof english> {
  const ago = (minutes: number) => {
    if (minutes < 1) return 'à l’instant';
    if (minutes < 60)
      return `il y a ${f.number(minutes)} ${f.plural(minutes, { one: 'minute', other: 'minutes' })}`;
    const hours = Math.round(minutes / 60);
    if (hours < 48) return `il y a ${f.number(hours)} ${f.plural(hours, { one: 'heure', other: 'heures' })}`;
    return `il y a ${f.number(Math.round(hours / 24))} jours`;
  };
  return {
    groups: {
      pipeline: 'Pipeline',
      deals: 'Transactions',
      data: 'Données',
      tools: 'Outils',
      setUp: 'Mise en place',
    },
    views: {
      overview: 'Vue d’ensemble',
      invisible: 'Pipeline invisible',
      answers: 'E-mails sans réponse',
      risk: 'Clients à risque',
      stages: 'Étapes',
      performance: 'Résultats et prévision',
      review: 'Revue de la semaine',
      audit: 'Gagné et perdu',
      facts: 'Faits jamais saisis',
      quality: 'Qualité des données',
      calculator: 'Calculateur de leads manqués',
      settings: 'Réglages',
      installation: 'Vérification de l’installation',
      start: 'Pour commencer',
      history: 'E-mails passés',
      funnel: 'Carte du tunnel',
      guide: 'Guide',
      records: 'Fiches',
    },
    loading: 'Calcul des chiffres',
    updating: 'Mise à jour des chiffres',
    retry: 'Réessayer',
    reference: (correlationId) => `Référence : ${correlationId}`,
    setUp: 'Configurer',
    settingUp: 'Configuration en cours',
    comparedWith: (from, to) => `Les tendances comparent avec la période ${f.date(from)} – ${f.date(to)}.`,
    updated: (minutes) => `Mis à jour ${ago(minutes)}`,
    updatedWhileReading: (minutes, done, total) =>
      total > 0
        ? `Mis à jour ${ago(minutes)} · lecture des changements, ${f.number(done)} sur ${f.number(total)}`
        : `Mis à jour ${ago(minutes)} · mise à jour en cours`,
    notUpdated: (minutes) => `Ces chiffres ont été calculés ${ago(minutes)}. La mise à jour n’a pas abouti.`,
    leftOut: (deals) =>
      `${f.number(deals)} ${f.plural(deals, {
        one: 'transaction reste',
        other: 'transactions restent',
      })} hors des sommes : le compte n’a pas de taux de change pour cette devise.`,
    first: {
      title: 'Première lecture de votre compte',
      why: 'Chaque chiffre vient de vos propres transactions et e-mails. Cela prend une minute ou deux ; vous pouvez quitter la page et revenir.',
      starting: 'Nous comptons ce qu’il y a à lire',
      deals: (done, total) => `Lecture de vos transactions : ${f.number(done)} sur ${f.number(total)} fiches`,
      signals: (done, total) => `Lecture des signaux : ${f.number(done)} sur ${f.number(total)} fiches`,
      asks: (done, total) => `Recherche des réponses : ${f.number(done)} sur ${f.number(total)} fiches`,
      paused: 'La lecture s’est arrêtée. Ce qui a été lu est conservé.',
      readOn: 'Reprendre la lecture',
    },
    noPage: 'Cette vue n’existe pas',
    toOverview: 'Vers la vue d’ensemble',
  };
}
