import type { managementWords as english } from '../en/management.ts';
import type { Formats } from '../formats.ts';

type Words = ReturnType<typeof english>;

export function managementWords(f: Formats): Words {
  return {
    intro:
      'Une opportunité appartient d’abord au commercial. Un responsable ne reçoit une tâche, une seule, que si le délai ci-dessous passe sans décision.',
    loading: 'Lecture des réglages',
    none: 'Personne pour l’instant',
    former: (id) => `N’est plus en activité (${id})`,
    tasks: {
      title: 'Tâches des responsables',
      on: 'Oui',
      off: 'Non',
      isOn: 'Créer des tâches pour les opportunités que personne n’a saisies',
      deadline: 'Délai du commercial, en heures ouvrées',
      deadlineHint: 'Les nuits, week-ends, jours fériés et absences ne comptent pas.',
      cap: 'Tâches par responsable et par jour',
      capHint: 'Le surplus attend dans une seule tâche qui en fait la liste.',
      probability: 'Un signal seul suffit à partir de (en %)',
      probabilityHint: 'En dessous, il en faut deux sur la même fiche.',
      escalates: 'Prévenir le responsable suivant quand une tâche reste telle quelle',
      escalation: 'Après, en heures ouvrées',
      language: 'Langue des tâches',
      languageHint: 'Une équipe peut avoir la sienne.',
      answers: 'Délai de réponse à un acheteur, en heures ouvrées',
      answersHint: 'La réponse d’un collègue, un appel ou une réunion comptent aussi.',
    },
    people: peopleWords(f),
    time: timeWords(f),
    absences: {
      title: 'Absences',
      hint: 'Pendant une absence, les heures ouvrées de la personne s’arrêtent et les tâches vont au responsable suivant.',
      empty: 'Aucune absence n’est saisie.',
      who: 'Personne',
      from: 'Premier jour',
      to: 'Dernier jour',
      add: 'Ajouter une absence',
      remove: 'Retirer',
      past: (count) =>
        `${f.number(count)} ${f.plural(count, { one: 'absence passée', other: 'absences passées' })}`,
    },
    targets: {
      title: 'Objectifs et valeurs',
      hint: 'Ce qu’aucun CRM ne contient. Sans objectif, la page n’affiche pas de couverture.',
      fiscalYear: 'L’exercice commence en',
      fiscalYearHint: 'Les trimestres et les années de la page le suivent.',
      target: 'Objectif par trimestre de l’exercice',
      targetHint: 'Une équipe peut avoir le sien.',
      teamTarget: 'Objectif de cette équipe par trimestre de l’exercice',
      lifetimeValue: 'Ce que vaut un client au fil des années',
      lifetimeValueHint: 'Sans montant, la valeur de la transaction compte.',
    },
    save: saveWords(f),
    faults,
  };
}

function peopleWords(f: Formats): Words['people'] {
  return {
    title: 'Qui est prévenu',
    hint: 'Le premier responsable de l’équipe du propriétaire qui est en activité et présent. L’opportunité d’un responsable va au suivant.',
    managers: 'Responsables',
    fallback: 'Responsables suppléants',
    fallbackHint: 'Prévenus quand une équipe n’a personne, et pour les fiches sans propriétaire.',
    order: (names) => `Dans cet ordre : ${names.join(', ')}.`,
    team: (team, managers) =>
      `${team} : ${managers.length > 0 ? managers.join(', ') : 'personne pour l’instant'}`,
    noTeamsTitle: 'Aucune équipe dans ce compte',
    noTeams:
      'HubSpot n’indique aucune équipe pour vos utilisateurs. Chaque tâche va aux responsables choisis ici.',
    withoutManager: (teams) =>
      `${f.number(teams)} ${f.plural(teams, { one: 'équipe', other: 'équipes' })} sans responsable attitré.`,
    sameAsAccount: 'Comme le compte',
    language: 'Langue de ses tâches',
  };
}

function timeWords(f: Formats): Words['time'] {
  return {
    title: 'Temps de travail',
    hint: 'Quand on peut attendre que quelqu’un agisse.',
    weekdays: 'Jours travaillés',
    dayNames: ['Lundi', 'Mardi', 'Mercredi', 'Jeudi', 'Vendredi', 'Samedi', 'Dimanche'],
    start: 'De',
    end: 'À',
    zone: 'Fuseau horaire',
    zoneHint: 'Une équipe peut avoir le sien.',
    accountZone: (zone) => `Celui du compte (${zone})`,
    country: 'Jours fériés',
    noCountry: 'Aucun',
    countries: {
      FR: 'France',
      BE: 'Belgique',
      CH: 'Suisse',
      LU: 'Luxembourg',
      CA: 'Canada',
      GB: 'Angleterre et pays de Galles',
      IE: 'Irlande',
      US: 'États-Unis',
      DE: 'Allemagne',
      AT: 'Autriche',
      ES: 'Espagne',
      IT: 'Italie',
      NL: 'Pays-Bas',
      PT: 'Portugal',
    },
    nationwide: 'Ceux de tout le pays. Ceux d’une région s’ajoutent comme jours de fermeture.',
    closedDay: 'Autre jour de fermeture',
    addClosedDay: 'Ajouter le jour',
    removeClosedDay: (day) => `Retirer le ${f.day(day)}`,
    months: [
      'janvier',
      'février',
      'mars',
      'avril',
      'mai',
      'juin',
      'juillet',
      'août',
      'septembre',
      'octobre',
      'novembre',
      'décembre',
    ],
  };
}

function saveWords(f: Formats): Words['save'] {
  return {
    save: 'Enregistrer',
    saving: 'Enregistrement',
    discard: 'Annuler les modifications',
    unchanged: 'Aucune modification en attente.',
    unsaved: 'Des modifications ne sont pas encore enregistrées.',
    changedAt: (at) => `Dernière modification le ${f.date(at)}.`,
    saved: 'Les réglages sont enregistrés. Ils valent dès maintenant.',
    notSaved: 'Les réglages ne sont pas encore enregistrés',
    faults: (count) =>
      `${f.number(count)} ${f.plural(count, { one: 'champ est', other: 'champs sont' })} à revoir`,
    meanwhileTitle: 'Quelqu’un a enregistré avant vous',
    meanwhile:
      'Ses modifications apparaissent ici, et les vôtres sont toujours là. Jetez un œil, puis enregistrez à nouveau.',
  };
}

const faults: Words['faults'] = {
  weekdays: 'Choisissez au moins un jour travaillé.',
  hours: 'La fin de la journée vient après son début.',
  timeZone: 'Choisissez un fuseau horaire de la liste.',
  closedDays: 'Il y a de la place pour 200 jours de fermeture.',
  absence: 'Choisissez la personne, et un dernier jour qui ne précède pas le premier.',
  absences: 'Il y a plus d’absences que de place. Retirez celles qui sont passées.',
  managers: 'Dix responsables au plus par équipe.',
  teams: 'Il y a plus d’équipes que de place : 200 peuvent être réglées.',
  fallback: 'Dix responsables au plus.',
  deadline: 'Entre 1 et 400 heures.',
  probability: 'Entre 50 et 100.',
  cap: 'Un nombre entier entre 1 et 50.',
  escalation: 'Entre 1 et 400 heures.',
  age: 'Entre 1 et 365 jours.',
  answers: 'Entre 1 et 400 heures.',
  fiscalYear: 'Choisissez un mois.',
  target: 'Un montant, zéro ou plus.',
  teamTarget: 'Un montant, zéro ou plus.',
  lifetimeValue: 'Un montant, zéro ou plus.',
  missedLeads: 'Entre 0 et 1\u202f000 prospects par semaine.',
  shares: 'Des parts de zéro ou plus.',
};
