import type { CheckResult, InstallationCheck } from '../../views/installation-view.ts';
import { factCode, factCount, factNames, joinNames } from '../check-facts.ts';
import type { Formats } from '../formats.ts';

type Finding = (result: CheckResult) => string;

const unread: Readonly<Record<string, string>> = {
  'not-allowed': 'HubSpot ne laisse pas l’application lire cela.',
  'not-set-up': 'L’application n’est pas encore configurée : il n’y a rien à lire.',
  'no-answer': 'HubSpot n’a pas répondu cette fois.',
};

const more = (count: number) => `et ${count} de plus`;
const list = (result: CheckResult, name: string) => joinNames(factNames(result, name), more);

const jobs: Readonly<Record<string, string>> = {
  sweep: 'tâches des responsables',
  learn: 'apprentissage sur vos transactions',
  scan: 'contrôle hebdomadaire des données',
  snapshot: 'chiffres de la page',
};

export function installationFindings(f: Formats): Finding {
  const findings: Record<InstallationCheck, Finding> = {
    token: ({ status }) =>
      status === 'ok' ? 'HubSpot répond à l’application.' : 'HubSpot refuse le jeton de l’application.',
    scopes: (result) => {
      if (result.status === 'ok')
        return `Les ${f.number(factCount(result, 'required'))} autorisations sont accordées.`;
      if (result.status === 'unknown')
        return 'HubSpot ne donne pas la liste des autorisations ; rien n’a été refusé.';
      return `Non accordées : ${list(result, 'missing')}.`;
    },
    properties: (result) =>
      result.status === 'ok' ? 'Toutes sont là.' : `Il manque : ${list(result, 'missing')}.`,
    'signal-object': (result) => {
      if (result.status === 'ok') return 'L’objet, ses propriétés et ses associations sont là.';
      if (factCode(result, 'state') === 'absent') return 'L’objet « Buying signal » est absent.';
      return `L’objet est là, mais il lui manque : ${list(result, 'missing')}.`;
    },
    webhooks: webhookFinding(f),
    cards: (result) => {
      const at = factCount(result, 'usedAt');
      return at === 0
        ? 'Personne n’a encore décidé sur une carte, et HubSpot ne dit pas à une application où sont ses cartes.'
        : `La dernière décision prise sur une carte date du ${f.date(at)}.`;
    },
    'email-logging': contactFinding(f),
    'incoming-mail': incomingFinding(f),
    'team-logging': teamFinding(f),
    schedule: scheduleFinding,
  };
  return (result) => unread[factCode(result, 'reason')] ?? findings[result.id](result);
}

function contacts(f: Formats, count: number): string {
  return `${f.number(count)} ${f.plural(count, { one: 'contact', other: 'contacts' })}`;
}

function webhookFinding(f: Formats): Finding {
  return (result) => {
    const total = factCount(result, 'total');
    const read = factCount(result, 'read');
    if (total === 0) return 'Aucun e-mail d’un contact n’est arrivé en 30 jours : rien ne permet de le voir.';
    const found = `Parmi les derniers e-mails venus de contacts, ${f.number(read)} sur ${f.number(total)} ${f.plural(read, { one: 'a été lu', other: 'ont été lus' })}.`;
    const lastRead = factCount(result, 'newestReadAt');
    const until = lastRead === 0 ? '' : ` Le plus récent des e-mails lus date du ${f.date(lastRead)}.`;
    return result.status === 'ok' ? found : `${found}${until}`;
  };
}

function incomingFinding(f: Formats): Finding {
  return (result) => {
    const [incoming, outgoing] = [factCount(result, 'incoming'), factCount(result, 'outgoing')];
    const received = `${f.number(incoming)} ${f.plural(incoming, { one: 'reçu', other: 'reçus' })}`;
    const sent = `${f.number(outgoing)} ${f.plural(outgoing, { one: 'envoyé', other: 'envoyés' })}`;
    const counts = `En 30 jours : ${received}, ${sent}.`;
    switch (factCode(result, 'pattern')) {
      case 'none':
        return 'Aucun e-mail n’a été enregistré en 30 jours.';
      case 'few':
        return `${counts} C’est trop peu pour conclure.`;
      case 'only-outgoing':
        return `${counts} Presque rien de ce qu’écrivent les acheteurs n’est enregistré.`;
      case 'only-incoming':
        return `${counts} Presque rien de ce qu’écrivent vos équipes n’est enregistré.`;
      case 'only-replies':
        return `${counts} Seules des réponses ont été reçues : le premier message d’un acheteur n’arrive pas dans HubSpot.`;
      default:
        return counts;
    }
  };
}

function contactFinding(f: Formats): Finding {
  return (result) => {
    const sampled = factCount(result, 'sampled');
    if (result.status === 'unknown')
      return `${contacts(f, sampled)} avec un propriétaire : c’est trop peu pour conclure.`;
    const withMail = factCount(result, 'withMail');
    return `Parmi les contacts avec un propriétaire, ceux modifiés en dernier ont été examinés : ${f.number(withMail)} sur ${f.number(sampled)} ont un e-mail enregistré (${f.percent(withMail / sampled)}).`;
  };
}

function teamFinding(f: Formats): Finding {
  return (result) => {
    const reason = factCode(result, 'reason');
    if (reason === 'few') return 'Trop peu d’e-mails ont été enregistrés en 30 jours pour conclure.';
    if (reason === 'no-teams') return 'Il n’y a pas d’équipe d’au moins trois personnes à examiner.';
    if (result.status !== 'ok')
      return `En 30 jours, aucun e-mail enregistré pour : ${list(result, 'silent')}.`;
    return `Toutes les équipes examinées enregistrent leurs e-mails (${f.number(factCount(result, 'teams'))}).`;
  };
}

function scheduleFinding(result: CheckResult): string {
  if (result.status === 'ok') return 'Tout a été fait ces derniers jours.';
  const named = (name: string) => factNames(result, name).map((job) => jobs[job] ?? job);
  const parts = [
    ...(named('never').length > 0 ? [`Jamais fait : ${named('never').join(', ')}.`] : []),
    ...(named('late').length > 0 ? [`En retard : ${named('late').join(', ')}.`] : []),
  ];
  return parts.join(' ');
}
