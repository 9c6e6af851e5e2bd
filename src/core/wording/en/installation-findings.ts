import type { CheckResult, InstallationCheck } from '../../views/installation-view.ts';
import { factCode, factCount, factNames, joinNames } from '../check-facts.ts';
import type { Formats } from '../formats.ts';

type Finding = (result: CheckResult) => string;

/** Whatever the check: why it could not be made. */
const unread: Readonly<Record<string, string>> = {
  'not-allowed': 'HubSpot does not let the app read this.',
  'not-set-up': 'The app is not set up yet, so there is nothing to read.',
  'no-answer': 'HubSpot did not answer this time.',
};

const more = (count: number) => `and ${count} more`;
const list = (result: CheckResult, name: string) => joinNames(factNames(result, name), more);

const jobs: Readonly<Record<string, string>> = {
  sweep: 'managers’ tasks',
  learn: 'learning from your deals',
  scan: 'weekly check of the data',
  snapshot: 'figures of the page',
};

/** What a check found, as a sentence. */
export function installationFindings(f: Formats): Finding {
  const findings: Record<InstallationCheck, Finding> = {
    token: ({ status }) =>
      status === 'ok' ? 'HubSpot answers the app.' : 'HubSpot refuses the app’s token.',
    scopes: (result) => {
      if (result.status === 'ok') return `All ${f.number(factCount(result, 'required'))} rights are granted.`;
      if (result.status === 'unknown') return 'HubSpot does not list the rights; nothing was refused.';
      return `Not granted: ${list(result, 'missing')}.`;
    },
    properties: (result) =>
      result.status === 'ok' ? 'All are there.' : `Missing: ${list(result, 'missing')}.`,
    'signal-object': (result) => {
      if (result.status === 'ok') return 'The object, its properties and its associations are there.';
      if (factCode(result, 'state') === 'absent') return 'The object “Buying signal” is missing.';
      return `The object is there, but lacks: ${list(result, 'missing')}.`;
    },
    webhooks: webhookFinding(f),
    cards: (result) => {
      const at = factCount(result, 'usedAt');
      return at === 0
        ? 'Nobody has decided on a card yet, and HubSpot does not tell an app where its cards stand.'
        : `Somebody last decided on a card on ${f.date(at)}.`;
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
    if (total === 0) return 'No mail from a contact came in during the last 30 days, so nothing shows it.';
    const found = `Of the ${f.number(total)} newest emails from contacts, ${f.number(read)} ${f.plural(read, { one: 'has', other: 'have' })} been read.`;
    const lastRead = factCount(result, 'newestReadAt');
    const until = lastRead === 0 ? '' : ` The newest of these came on ${f.date(lastRead)}.`;
    return result.status === 'ok' ? found : `${found}${until}`;
  };
}

function incomingFinding(f: Formats): Finding {
  return (result) => {
    const [incoming, outgoing] = [factCount(result, 'incoming'), factCount(result, 'outgoing')];
    const counts = `In 30 days ${f.number(incoming)} received and ${f.number(outgoing)} sent.`;
    switch (factCode(result, 'pattern')) {
      case 'none':
        return 'No email was logged in the last 30 days.';
      case 'few':
        return `${counts} That is too few to tell.`;
      case 'only-outgoing':
        return `${counts} Hardly anything that buyers write is logged.`;
      case 'only-incoming':
        return `${counts} Hardly anything that your people write is logged.`;
      case 'only-replies':
        return `${counts} Only answers were received: a buyer’s first email does not reach HubSpot.`;
      default:
        return counts;
    }
  };
}

function contactFinding(f: Formats): Finding {
  return (result) => {
    const sampled = factCount(result, 'sampled');
    if (result.status === 'unknown') return `Only ${contacts(f, sampled)} with an owner: too few to tell.`;
    const withMail = factCount(result, 'withMail');
    return `${f.number(withMail)} of the ${contacts(f, sampled)} with an owner that changed last have a logged email (${f.percent(withMail / sampled)}).`;
  };
}

function teamFinding(f: Formats): Finding {
  return (result) => {
    const reason = factCode(result, 'reason');
    if (reason === 'few') return 'Too few emails were logged in the last 30 days to tell.';
    if (reason === 'no-teams') return 'There is no team of three or more people to look at.';
    if (result.status !== 'ok') return `No email of the last 30 days belongs to: ${list(result, 'silent')}.`;
    return `All teams that were looked at log email (${f.number(factCount(result, 'teams'))}).`;
  };
}

function scheduleFinding(result: CheckResult): string {
  if (result.status === 'ok') return 'Everything ran in the last days.';
  const named = (name: string) => factNames(result, name).map((job) => jobs[job] ?? job);
  const parts = [
    ...(named('never').length > 0 ? [`Never ran: ${named('never').join(', ')}.`] : []),
    ...(named('late').length > 0 ? [`Overdue: ${named('late').join(', ')}.`] : []),
  ];
  return parts.join(' ');
}
