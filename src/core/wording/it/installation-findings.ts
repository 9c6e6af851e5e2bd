import type { CheckResult, InstallationCheck } from '../../views/installation-view.ts';
import { factCode, factCount, factNames, joinNames } from '../check-facts.ts';
import type { Formats } from '../formats.ts';
import { del, i } from './articles.ts';

type Finding = (result: CheckResult) => string;

const unread: Readonly<Record<string, string>> = {
  'not-allowed': 'HubSpot non permette all’app di leggerlo.',
  'not-set-up': 'L’app non è ancora configurata: non c’è nulla da leggere.',
  'no-answer': 'Questa volta HubSpot non ha risposto.',
};

const more = (count: number) => `e ${count} in più`;
const list = (result: CheckResult, name: string) => joinNames(factNames(result, name), more);

const jobs: Readonly<Record<string, string>> = {
  sweep: 'task dei responsabili',
  learn: 'apprendimento dalle trattative',
  scan: 'controllo settimanale dei dati',
  snapshot: 'indicatori della pagina',
};

export function installationFindings(f: Formats): Finding {
  const findings: Record<InstallationCheck, Finding> = {
    token: ({ status }) =>
      status === 'ok' ? 'HubSpot risponde all’app.' : 'HubSpot rifiuta il token dell’app.',
    scopes: (result) => {
      if (result.status === 'ok')
        return `Tutte le ${f.number(factCount(result, 'required'))} autorizzazioni sono concesse.`;
      if (result.status === 'unknown')
        return 'HubSpot non elenca le autorizzazioni; nulla è stato rifiutato.';
      return `Non concesse: ${list(result, 'missing')}.`;
    },
    properties: (result) =>
      result.status === 'ok' ? 'Ci sono tutte.' : `Mancano: ${list(result, 'missing')}.`,
    'signal-object': (result) => {
      if (result.status === 'ok') return 'L’oggetto, le sue proprietà e le sue associazioni ci sono.';
      if (factCode(result, 'state') === 'absent') return 'Manca l’oggetto “Buying signal”.';
      return `L’oggetto c’è, ma manca: ${list(result, 'missing')}.`;
    },
    webhooks: webhookFinding(f),
    cards: (result) => {
      const at = factCount(result, 'usedAt');
      return at === 0
        ? 'Nessuno ha ancora deciso su una scheda, e HubSpot non dice a un’app dove si trovano le sue schede.'
        : `L’ultima decisione su una scheda è ${del(f.date(at))}.`;
    },
    'email-logging': contactFinding(f),
    'incoming-mail': incomingFinding(f),
    'team-logging': teamFinding(f),
    schedule: scheduleFinding,
  };
  return (result) => unread[factCode(result, 'reason')] ?? findings[result.id](result);
}

function contacts(f: Formats, count: number): string {
  return `${f.number(count)} ${f.plural(count, { one: 'contatto', other: 'contatti' })}`;
}

function webhookFinding(f: Formats): Finding {
  return (result) => {
    const total = factCount(result, 'total');
    const read = factCount(result, 'read');
    if (total === 0)
      return 'Negli ultimi 30 giorni non è arrivata nessuna e-mail di un contatto: non si può dire.';
    const found = `Delle ${f.number(total)} e-mail più recenti dei contatti, ${f.number(read)} ${f.plural(read, { one: 'è stata letta', other: 'sono state lette' })}.`;
    const lastRead = factCount(result, 'newestReadAt');
    const until = lastRead === 0 ? '' : ` La più recente di queste è ${del(f.date(lastRead))}.`;
    return result.status === 'ok' ? found : `${found}${until}`;
  };
}

function incomingFinding(f: Formats): Finding {
  return (result) => {
    const [incoming, outgoing] = [factCount(result, 'incoming'), factCount(result, 'outgoing')];
    const counts = `In 30 giorni ${f.number(incoming)} ${f.plural(incoming, { one: 'ricevuta', other: 'ricevute' })} e ${f.number(outgoing)} ${f.plural(outgoing, { one: 'inviata', other: 'inviate' })}.`;
    switch (factCode(result, 'pattern')) {
      case 'none':
        return 'Negli ultimi 30 giorni non è stata registrata nessuna e-mail.';
      case 'few':
        return `${counts} Troppo poche per dire qualcosa.`;
      case 'only-outgoing':
        return `${counts} Quasi nulla di ciò che scrivono gli acquirenti viene registrato.`;
      case 'only-incoming':
        return `${counts} Quasi nulla di ciò che scrivono i vostri colleghi viene registrato.`;
      case 'only-replies':
        return `${counts} Sono arrivate solo risposte: la prima e-mail di un acquirente non raggiunge HubSpot.`;
      default:
        return counts;
    }
  };
}

function contactFinding(f: Formats): Finding {
  return (result) => {
    const sampled = factCount(result, 'sampled');
    if (result.status === 'unknown')
      return `Solo ${contacts(f, sampled)} con un proprietario: troppo pochi per dire qualcosa.`;
    const withMail = factCount(result, 'withMail');
    return `Fra ${i(contacts(f, sampled))} con un proprietario modificati più di recente, ${f.number(withMail)} ${f.plural(withMail, { one: 'ha', other: 'hanno' })} un’e-mail registrata (${f.percent(withMail / sampled)}).`;
  };
}

function teamFinding(f: Formats): Finding {
  return (result) => {
    const reason = factCode(result, 'reason');
    if (reason === 'few')
      return 'Negli ultimi 30 giorni sono state registrate troppo poche e-mail per dirlo.';
    if (reason === 'no-teams') return 'Non c’è nessun team di almeno tre persone da esaminare.';
    if (result.status !== 'ok')
      return `Nessuna e-mail degli ultimi 30 giorni appartiene a: ${list(result, 'silent')}.`;
    return `Tutti i team esaminati registrano le e-mail (${f.number(factCount(result, 'teams'))}).`;
  };
}

function scheduleFinding(result: CheckResult): string {
  if (result.status === 'ok') return 'Negli ultimi giorni tutto è stato eseguito.';
  const named = (name: string) => factNames(result, name).map((job) => jobs[job] ?? job);
  const parts = [
    ...(named('never').length > 0 ? [`Mai eseguito: ${named('never').join(', ')}.`] : []),
    ...(named('late').length > 0 ? [`In ritardo: ${named('late').join(', ')}.`] : []),
  ];
  return parts.join(' ');
}
