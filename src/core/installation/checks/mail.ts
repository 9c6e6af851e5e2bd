import type { CheckResult } from '../../views/installation-view.ts';
import type { InstallationReadings, LoggedMail, NewestIncoming } from '../readings.ts';
import { judgeReading, result } from '../result.ts';

/** Under this share of owned contacts most of what buyers write does not reach HubSpot. */
const leastCoverage = 0.3;

/** Fewer contacts or emails than these tell nothing. */
const fewContacts = 10;
const fewMails = 20;

/** Under this share of all mail, a direction is as good as absent. */
const leastDirection = 0.05;

/** Where so many of the newest mails from outside answer another one, first mails are not logged. */
const repliesOnly = { share: 0.95, sampled: 30 };

/** Share of contacts with any logged email. */
export function checkEmailLogging({ contacts }: InstallationReadings): CheckResult {
  return judgeReading('email-logging', contacts, ({ sampled, withMail }) => {
    const facts = { sampled, withMail };
    if (sampled < fewContacts) return result('email-logging', 'unknown', { ...facts, reason: 'few' });
    if (withMail === 0) return result('email-logging', 'failed', facts);
    return result('email-logging', withMail < sampled * leastCoverage ? 'attention' : 'ok', facts);
  });
}

/** Whether both sides of a conversation are logged. */
export function checkIncomingMail({ logged, incoming }: InstallationReadings): CheckResult {
  return judgeReading('incoming-mail', logged, (mail) => {
    const pattern = patternOf(mail, incoming.isRead ? incoming.value : null);
    const facts = { ...mail, pattern };
    if (pattern === 'both') return result('incoming-mail', 'ok', facts);
    if (pattern === 'few') return result('incoming-mail', 'unknown', { ...facts, reason: 'few' });
    const isBlind = pattern === 'none' || mail.incoming === 0;
    return result('incoming-mail', isBlind ? 'failed' : 'attention', facts);
  });
}

type MailPattern = 'none' | 'few' | 'only-outgoing' | 'only-incoming' | 'only-replies' | 'both';

function patternOf({ incoming, outgoing }: LoggedMail, newest: NewestIncoming | null): MailPattern {
  const total = incoming + outgoing;
  if (total === 0) return 'none';
  if (total < fewMails) return 'few';
  if (incoming < total * leastDirection) return 'only-outgoing';
  if (outgoing < total * leastDirection) return 'only-incoming';
  return newest && hasRepliesOnly(newest) ? 'only-replies' : 'both';
}

function hasRepliesOnly({ sampled, replies }: NewestIncoming): boolean {
  return sampled >= repliesOnly.sampled && replies >= sampled * repliesOnly.share;
}

/** Teams of whose members no email was logged. Teams, never people: a team this check names has three members or more. */
export function checkTeamLogging({ teams, logged }: InstallationReadings): CheckResult {
  return judgeReading('team-logging', teams, (known) => {
    if (known.length === 0) return result('team-logging', 'unknown', { reason: 'no-teams' });
    const total = logged.isRead ? logged.value.incoming + logged.value.outgoing : 0;
    if (total < fewMails) return result('team-logging', 'unknown', { reason: 'few' });
    const silent = known.filter(({ emails }) => emails === 0).map(({ name }) => name);
    const facts = { teams: known.length, silent: [...silent].sort((a, b) => a.localeCompare(b, 'en')) };
    return result('team-logging', silent.length > 0 ? 'attention' : 'ok', facts);
  });
}
