import type { historyWords as english } from '../en/history.ts';
import type { Formats } from '../formats.ts';
import { historyReportWords } from './history-report.ts';

const minuteMs = 60_000;

export function historyWords(f: Formats): ReturnType<typeof english> {
  const emails = (count: number) =>
    `${f.number(count)} ${f.plural(count, { one: 'e-mail', other: 'e-mails' })}`;
  const duration = (ms: number) => {
    const whole = Math.max(1, Math.round(ms / minuteMs));
    if (whole < 120) return `${f.number(whole)} ${f.plural(whole, { one: 'minute', other: 'minutes' })}`;
    return `${f.number(Math.round(whole / 6) / 10)} heures`;
  };
  return {
    loading: 'Recherche d’une lecture précédente',
    before: {
      title: 'Que contenaient vos e-mails qu’aucune transaction ne montre ?',
      text: 'L’application lit les e-mails déjà présents dans HubSpot et dit, mois par mois, ce que quelqu’un voulait acheter, et ce qui n’est jamais devenu une transaction.',
      months: 'Jusqu’où remonter',
      monthsOption: (months) => `${f.number(months)} mois`,
      pace: 'Rythme',
      paces: { gentle: 'Doux', normal: 'Normal', fast: 'Rapide' },
      paceOption: (pace, share) => `${pace} : ${f.percent(share)} de la limite de HubSpot`,
      paceHint:
        'HubSpot limite ce que les applications demandent à la fois. Le reste demeure libre pour les cartes et les autres applications.',
      about: (count, ms) =>
        `${emails(count)} prennent environ ${duration(ms)}. Les vôtres sont d’abord comptés, puis vous voyez la durée à prévoir.`,
      whatHappens: 'Ce qui se passe',
      happenings: [
        'Les e-mails de vos contacts sont lus, en commençant par les plus récents. Ceux de vos collègues, et ceux que vos réglages excluent, ne sont pas lus au-delà de leur en-tête.',
        'Aucun modèle de langage n’est interrogé, et rien n’est transmis à d’autres.',
        'Seuls sont conservés les signaux d’affaires encore ouvertes. Les anciens e-mails ne créent de tâche pour personne.',
        'Vous pouvez faire une pause ou partir à tout moment. Ce qui a été lu est conservé, et rien ne compte deux fois.',
      ],
      start: 'Commencer la lecture',
      starting: 'Démarrage',
    },
    progress: {
      counting: 'Décompte des e-mails',
      reading: (months) =>
        `Lecture des e-mails ${f.plural(months, { one: 'du dernier mois', other: `des ${f.number(months)} derniers mois` })}`,
      paused: 'En pause',
      done: (read, total) => `${f.number(read)} sur ${emails(total)}`,
      rate: 'E-mails par seconde',
      left: 'Temps restant',
      signals: 'Signaux jusqu’ici',
      timeLeft: (ms) => (ms < minuteMs ? 'moins d’une minute' : `environ ${duration(ms)}`),
      notYet: '–',
      number: (value) => f.number(value),
      pause: 'Mettre en pause',
      pausing: 'Mise en pause',
      resume: 'Reprendre',
      goesOn:
        'Vous pouvez regarder d’autres vues, ou fermer la page et revenir : la lecture reprend là où elle en est. Avec le travail en arrière-plan, elle avance aussi sans vous.',
      background: 'Le travail en arrière-plan est-il configuré ?',
      others: 'Une autre page ouverte, ou le travail en arrière-plan, lit en ce moment. Cette page suit.',
      pausedText: 'Ce qui a été lu est conservé. Personne ne reprend sans votre accord.',
    },
    interrupted: {
      title: 'La lecture s’est interrompue',
      kept: 'Ce qui a été lu est conservé, et rien ne compte deux fois.',
      retry: 'Reprendre',
    },
    empty: {
      noMail: {
        title: 'Aucun e-mail de contact sur ces mois',
        text: 'L’application lit ce qui est enregistré dans HubSpot. Connectez vos boîtes de réception et faites aussi enregistrer les e-mails reçus ; la vérification de l’installation montre où il en manque.',
      },
      nothingFound: {
        title: 'Aucune envie d’acheter bien nette',
        text: (read) =>
          `${emails(read)} ${f.plural(read, { one: 'a été lu', other: 'ont été lus' })}. Seul compte ce qui est sûr. Là où ce sont surtout vos réponses qui sont enregistrées, les mots des acheteurs manquent : la vérification de l’installation le montre.`,
      },
      allCovered: {
        title: 'Chaque opportunité avait sa transaction',
        text: (count) =>
          `${f.number(count)} ${f.plural(count, { one: 'opportunité trouvée, connue d’une transaction', other: 'opportunités trouvées, toutes connues d’une transaction' })}. Rien n’était invisible.`,
      },
      check: 'Vers la vérification de l’installation',
    },
    report: historyReportWords(f),
  };
}
