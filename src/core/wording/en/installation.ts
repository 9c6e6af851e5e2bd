import type { CheckResult, InstallationCheck } from '../../views/installation-view.ts';
import type { Formats } from '../formats.ts';
import { installationFindings } from './installation-findings.ts';
import { installationRemedies } from './installation-remedies.ts';

const titles: Record<InstallationCheck, string> = {
  token: 'Connection to HubSpot',
  scopes: 'Rights of the app',
  properties: 'Properties of the app',
  'signal-object': 'Object for signals',
  webhooks: 'Mail read as it comes in',
  cards: 'Cards on records',
  'email-logging': 'Contacts with logged email',
  'incoming-mail': 'Both sides of the conversation',
  'team-logging': 'Teams that log email',
  schedule: 'Work in the background',
};

/** The check of the installation. */
export function installationWords(f: Formats) {
  return {
    intro: 'What the app needs in this account, what it found, and what to do where something is missing.',
    loading: 'Looking at the account',
    checking: 'Checking',
    again: 'Check again',
    repair: 'Create what is missing',
    repairing: 'Creating',
    checkedAt: (at: number) => `Looked at on ${f.date(at)}.`,
    allWell: 'Nothing was found that needs mending.',
    toMend: (count: number) =>
      `${f.number(count)} ${f.plural(count, { one: 'point asks', other: 'points ask' })} for your attention.`,
    status: {
      ok: 'In order',
      attention: 'Worth a look',
      failed: 'To be mended',
      unknown: 'Cannot tell',
    } satisfies Record<CheckResult['status'], string>,
    titles,
    finding: installationFindings(f),
    remedy: installationRemedies(),
  };
}
