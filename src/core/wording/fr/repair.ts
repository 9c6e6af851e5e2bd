import type { RepairSource } from '#core/quality/rule.ts';
import type { LostReason } from '#core/views/deal-action-view.ts';
import type { FieldType, RefusalKind } from '#core/views/repair-view.ts';
import type { repairWords as english } from '../en/repair.ts';
import { fieldText } from '../field-text.ts';
import type { Formats } from '../formats.ts';

type Words = ReturnType<typeof english>;

export function repairWords(f: Formats): Words {
  return {
    previewTitle: 'Voici ce qui sera écrit',
    before: 'Aujourd’hui',
    after: 'Ensuite',
    apply: 'Écrire',
    applyAll: 'Tout écrire',
    historyTitle: 'Modifié en un clic',
    undoUntil: (until) => `Annulable jusqu’au ${f.date(until)}`,
    value: (type, { value, label }) => label ?? valueText(f, type, value),
    source: sourceWords(f),
    outcome: outcomeWords(f),
    refusal: refusals,
    refused: (kind, label, detail) =>
      kind === 'account-rule' && detail ? detail : refusals[kind](label ?? 'Ce champ'),
    lostReasons,
    done: {
      stageMoved: (stage) => (stage ? `Passée à l’étape ${stage}` : 'La transaction a changé d’étape'),
      closedLost: 'Fermée comme perdue, avec le motif',
      nextStepLogged: 'Prochaine étape notée',
      taskCreated: (dueAt) => `Tâche créée, échéance le ${f.date(dueAt)}`,
      taskKnown: 'La tâche existe déjà',
      taskRemoved: 'La tâche est retirée',
      taskBegun: 'La tâche reste : quelqu’un l’a déjà commencée',
      snoozed: (until) => `Mise de côté jusqu’au ${f.date(until)}`,
      woken: 'La transaction est de retour',
      lifecycleMoved: 'Phase du cycle de vie avancée',
    },
  };
}

function valueText(f: Formats, type: FieldType, value: string | null): string {
  if (value === null || value === '') return 'Vide';
  if (type === 'flag') return value === 'true' ? 'Oui' : 'Non';
  return fieldText(f, type, value);
}

function sourceWords(f: Formats): Words['source'] {
  return (source: RepairSource) => {
    switch (source.kind) {
      case 'email':
        return `Indiqué dans un e-mail du ${f.date(source.at)}`;
      case 'signature':
        return `D’après la signature d’un e-mail du ${f.date(source.at)}`;
      case 'record':
        return source.name ? `Comme sur ${source.name}` : 'Comme sur une fiche liée';
      case 'pattern':
        return `Comme sur ${f.percent(source.share)} de ${f.number(source.n)} fiches semblables`;
      case 'pace':
        return `Au rythme de ${f.number(source.n)} ${f.plural(source.n, { one: 'transaction gagnée', other: 'transactions gagnées' })} : ${f.number(source.days)} ${f.plural(source.days, { one: 'jour', other: 'jours' })}`;
    }
  };
}

function outcomeWords(f: Formats): Words['outcome'] {
  return {
    written: 'Écrit',
    already: 'La valeur y est déjà',
    undone: 'La valeur précédente est de retour',
    changed: (present, at) =>
      at === null
        ? `Le champ a changé entre-temps : ${present}. Rien n’a été écrit.`
        : `Le champ a changé le ${f.date(at)} : ${present}. Rien n’a été écrit.`,
    notProposed:
      'Ce qui plaidait pour cette valeur a changé. Rechargez la carte pour voir où en est la transaction.',
    notLogged: 'Ce changement n’est plus annulable ici. L’historique du champ dans HubSpot le montre encore.',
    oneWay: 'HubSpot ne fait qu’avancer ce champ : l’annulation n’est pas possible ici.',
  };
}

const refusals: Record<RefusalKind, (field: string) => string> = {
  'read-only': (field) => `${field} : HubSpot remplit lui-même ce champ, il n’est pas modifiable.`,
  'no-such-field': (field) => `${field} : ce compte n’a plus ce champ.`,
  'not-an-option': (field) => `${field} : la valeur ne figure pas dans la liste de ce compte.`,
  'not-a-number': (field) => `${field} : HubSpot attend ici un nombre.`,
  'not-a-date': (field) => `${field} : HubSpot attend ici une date.`,
  'not-an-address': (field) => `${field} : HubSpot n’accepte pas cette adresse e-mail.`,
  'not-an-owner': (field) => `${field} : cette personne n’est plus utilisatrice du compte.`,
  'too-long': (field) => `${field} : la valeur est plus longue que le champ.`,
  taken: (field) => `${field} : une autre fiche porte déjà cette valeur, qui doit rester unique.`,
  required: (field) => `${field} : votre compte demande d’abord ce champ. Remplissez-le, puis réessayez.`,
  'account-rule': (field) => `${field} : une règle de votre compte n’autorise pas cette valeur.`,
};

const lostReasons: Record<LostReason, { alone: string; withNote: (note: string) => string }> = {
  refused: reason('L’acheteur a décliné'),
  competitor: reason('L’acheteur a choisi un autre fournisseur'),
  'no-budget': reason('Pas de budget'),
  'no-answer': reason('Plus de réponse'),
};

function reason(text: string) {
  return { alone: text, withNote: (note: string) => `${text} : ${note}` };
}
