import type { Calibration } from '#core/calibration/calibration.ts';
import type { DetectedSignal } from '#core/detect/detection.ts';
import { isReadable } from '#core/mail/is-readable.ts';
import { unique } from '#core/collections.ts';
import { limitDetection } from '#core/settings/limit-detection.ts';
import type { AppSettings } from '#core/settings/settings.ts';
import type { PreviewedSignal, SettingsPreview } from '#core/views/settings-view.ts';
import type { ListLatest } from '#crm/mail-history/latest-mail.ts';
import type { ScoringContext } from '../context.ts';
import { detectInTurns, type ReadEmail } from '../detect-emails.ts';
import { learnFromDecisions } from '../learn-from-decisions.ts';
import type { LatestEmails, PreviewMemory } from './preview-memory.ts';

export interface PreviewContext extends ScoringContext {
  readonly listLatest: ListLatest;
  /** Of this process and account. */
  readonly previews: PreviewMemory;
}

/** Emails that a preview is worked out on. */
const previewedEmails = 100;

/** Ways of detecting whose findings are kept while somebody tries them. */
const mostVariants = 5;

/**
 * What other settings of detection would make of the account's last emails, against the present ones: exactly what scoring
 * with them would find, without a language model. 4 calls, none where this process read the emails within minutes; the
 * emails stay in its memory and go nowhere else.
 * @throws CrmError
 */
export async function previewDetection(
  present: AppSettings,
  wanted: AppSettings,
  context: PreviewContext,
): Promise<SettingsPreview> {
  const calibration = await learnFromDecisions(context);
  const latest = await context.previews.read(context.now(), () => readLatest(present, context));
  const find = async (settings: AppSettings) =>
    limitFound(await detectLatest(latest, settings, calibration, context), settings);
  const [now, then] = [await find(present), await find(wanted)];
  const changed = compare(now, then).map((signal) => ({
    ...signal,
    contactId: latest.contactIds.get(signal.emailId) ?? null,
  }));
  return {
    emails: latest.emails.filter((email) => isReadable(email, present.reading)).length,
    alertsNow: countAlerts(now),
    alertsThen: countAlerts(then),
    changed,
  };
}

async function readLatest(
  { reading }: AppSettings,
  { crm, listLatest }: PreviewContext,
): Promise<LatestEmails> {
  const headers = (await listLatest(previewedEmails)).filter((header) => isReadable(header, reading));
  if (headers.length === 0) return { emails: [], contactIds: new Map(), found: new Map() };
  const addresses = unique(headers.flatMap(({ fromAddress }) => fromAddress ?? []));
  const [emails, contacts] = await Promise.all([
    crm.readEmails(headers.map(({ id }) => id)),
    crm.readContactsByAddress(addresses),
  ]);
  const idByAddress = new Map(contacts.map(({ email, id }) => [email, id]));
  const contactIds = emails.flatMap(({ id, fromAddress }): [string, string][] => {
    const contactId = idByAddress.get(fromAddress);
    return contactId === undefined ? [] : [[id, contactId]];
  });
  return { emails, contactIds: new Map(contactIds), found: new Map() };
}

/** What the detector finds, before the limits that need no second look: thresholds, languages and what is excluded. */
async function detectLatest(
  { emails, found }: LatestEmails,
  settings: AppSettings,
  calibration: Calibration,
  context: PreviewContext,
): Promise<readonly ReadEmail[]> {
  const detection = { ...settings.detection, alertThresholds: {} };
  const unlimited = { ...settings, detection, reading: { ...settings.reading, languages: null } };
  const key = JSON.stringify([
    detection.disabledKinds,
    detection.dictionary,
    calibration,
    settings.ourDomains,
  ]);
  const known = found.get(key);
  if (known) return known;
  const read = await detectInTurns(emails, { ...context, settings: unlimited }, calibration);
  if (found.size >= mostVariants) found.clear();
  found.set(key, read);
  return read;
}

/** By email and kind. */
type Found = ReadonlyMap<string, { readonly emailId: string; readonly signal: DetectedSignal }>;

function limitFound(read: readonly ReadEmail[], settings: AppSettings): Found {
  const readable = read.filter(({ email }) => isReadable(email, settings.reading));
  return new Map(
    readable.flatMap(({ email, detection }) =>
      limitDetection(detection, settings).signals.map(
        (signal) => [`${email.id}:${signal.kind}`, { emailId: email.id, signal }] as const,
      ),
    ),
  );
}

function countAlerts(found: Found): number {
  return [...found.values()].filter(({ signal }) => signal.tier === 'alert').length;
}

function compare(now: Found, then: Found): Omit<PreviewedSignal, 'contactId'>[] {
  return unique([...now.keys(), ...then.keys()]).flatMap((key) => {
    const [before, after] = [now.get(key), then.get(key)];
    const shown = after ?? before;
    const change = changeOf(before?.signal, after?.signal);
    if (!shown || !change) return [];
    const { kind, quote, probability } = shown.signal;
    return [{ emailId: shown.emailId, kind, quote, probability, change }];
  });
}

function changeOf(before?: DetectedSignal, after?: DetectedSignal): PreviewedSignal['change'] | null {
  if (before?.tier === after?.tier) return null;
  if (!before) return after?.tier === 'alert' ? 'new' : 'new-quiet';
  if (!after) return before.tier === 'alert' ? 'gone' : 'gone-quiet';
  return after.tier === 'alert' ? 'to-alert' : 'to-review';
}
