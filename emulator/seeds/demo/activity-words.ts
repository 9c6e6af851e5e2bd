import type { Language } from './companies.ts';

/** What sales people type into meetings, calls, notes and tasks. */
export interface ActivityWords {
  readonly meetingTitles: readonly string[];
  readonly meetingBodies: readonly string[];
  readonly callTitles: readonly string[];
  readonly callBodies: readonly string[];
  readonly notes: readonly string[];
  readonly taskSubjects: readonly string[];
  readonly taskBodies: readonly string[];
}

export const activityWords: Readonly<Record<Language, ActivityWords>> = {
  fr: {
    meetingTitles: [
      'Démo avec la trésorerie',
      'Point projet',
      'Atelier flux bancaires',
      'Restitution du pilote',
      'Revue de la proposition',
      'Comité de pilotage',
      'Visio de découverte',
    ],
    meetingBodies: [
      'Ordre du jour : périmètre, bancs de test, calendrier.',
      'Revoir les cinq banques et le format des relevés.',
      'Présenter les deux scénarios chiffrés et répondre aux questions de la DSI.',
      'Tour de table, puis démonstration du tableau de bord.',
      'Passer en revue les points ouverts de la dernière fois.',
    ],
    callTitles: ['Appel de suivi', 'Relance proposition', 'Qualification', 'Question technique', 'Rappel'],
    callBodies: [
      'Message laissé sur le répondeur.',
      'Elle est en clôture jusqu’à vendredi, rappeler la semaine suivante.',
      'Le sujet avance, en attente de la DSI pour les accès.',
      'Bonne discussion. Trois banques, deux ERP, beaucoup de fichiers à la main.',
      'A bien reçu la proposition, pas encore lue.',
      'Renvoyé vers le service achats.',
    ],
    notes: [
      'Rencontré sur le salon. Flux gérés dans trois tableurs, virements saisis à la main.',
      'Le trésorier part en congé parental, voir qui reprend.',
      'ERP maison, prévoir un export CSV quotidien.',
      'Très attentifs à la piste d’audit depuis le dernier contrôle interne.',
      'Organisation : siège + 4 filiales, chacune avec sa banque.',
      'Décideur non identifié à ce stade.',
      'Le service informatique demande la liste des ports et des adresses à ouvrir.',
      'Préfèrent les échanges par courriel, peu joignables par téléphone.',
    ],
    taskSubjects: [
      'Envoyer le compte rendu',
      'Relancer sur la proposition',
      'Préparer la démo',
      'Appeler le service achats',
      'Vérifier les accès de test',
      'Transmettre la documentation technique',
    ],
    taskBodies: [
      'Reprendre les notes de la réunion.',
      'Sans retour depuis dix jours.',
      'Utiliser le jeu de données multi-devises.',
      'Voir avec l’équipe support avant.',
    ],
  },
  en: {
    meetingTitles: [
      'Demo with the treasury team',
      'Project catch-up',
      'Bank flows workshop',
      'Pilot read-out',
      'Proposal walk-through',
      'Steering group',
      'Discovery call',
    ],
    meetingBodies: [
      'Agenda: scope, test banks, calendar.',
      'Go through the five banks and their statement formats.',
      'Present both costed scenarios and take questions from IT.',
      'Introductions, then the dashboard.',
      'Review open points from last time.',
    ],
    callTitles: [
      'Follow-up call',
      'Chasing the proposal',
      'Qualification',
      'Technical question',
      'Call back',
    ],
    callBodies: [
      'Left a voicemail.',
      'In month-end close until Friday, try next week.',
      'Moving along, waiting for IT to open access.',
      'Good chat. Three banks, two ERPs, a lot of files by hand.',
      'Has the proposal, has not read it yet.',
      'Passed on to procurement.',
    ],
    notes: [
      'Met at the summit. Cash lives in three spreadsheets, payments keyed by hand.',
      'Treasurer goes on parental leave, find out who covers.',
      'Home-grown ERP, expect a daily CSV export.',
      'Very keen on the audit trail since their last internal audit.',
      'Structure: head office plus four subsidiaries, each with its own bank.',
      'Decision maker not identified so far.',
      'IT wants the list of ports and addresses to open.',
      'Prefers email, hard to reach on the phone.',
    ],
    taskSubjects: [
      'Send the minutes',
      'Chase the proposal',
      'Prepare the demo',
      'Call procurement',
      'Check the sandbox access',
      'Send the technical documentation',
    ],
    taskBodies: [
      'Use the notes from the meeting.',
      'Nothing back for ten days.',
      'Use the multi-currency data set.',
      'Check with support first.',
    ],
  },
};
