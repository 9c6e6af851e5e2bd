import type { Calibration } from '#core/calibration/calibration.ts';
import type { Detection, DetectedSignal } from '#core/detect/detection.ts';
import { detectorVersion } from '#core/detect/detection.ts';
import { matchSignal } from '#core/match/match-signal.ts';
import { dealTypeFor, isCustomer } from '#core/match/nature.ts';
import type { ContactRecord, DealRecord, EmailRecord } from '#core/records.ts';
import type { AppSettings } from '#core/settings/settings.ts';
import { isOpportunityKind } from '#core/signals/kind.ts';
import type { Signal } from '#core/signals/signal.ts';
import { signalKey } from '#core/signals/signal.ts';
import type { Baseline } from '#core/value/baseline.ts';
import { estimateValue } from '#core/value/estimate-value.ts';

/** An email that was detected, with the contact whose words it holds. */
export interface ScoredEmail {
  readonly email: EmailRecord;
  readonly detection: Detection;
  readonly contact: ContactRecord;
  /** Deals that the email is associated with. */
  readonly deals: readonly DealRecord[];
  /** The account's calibration that the detector was given. */
  readonly calibration?: Calibration;
}

/** What the account knows about the senders. */
export interface Account {
  /** Deals of each contact and of its company, by contact id, open and closed. */
  readonly dealsByContact: ReadonlyMap<string, readonly DealRecord[]>;
  /** Null when the account's closed deals were not read. */
  readonly baseline: Baseline | null;
}

/** Signals of scored emails, each matched with the CRM and, where nobody logged it, valued. Without I/O or clock. */
export function assess(
  emails: readonly ScoredEmail[],
  account: Account,
  settings: Pick<AppSettings, 'assumptions'>,
): readonly Signal[] {
  return emails.flatMap((scored) =>
    scored.detection.signals.map((detected) => assessSignal(detected, scored, account, settings)),
  );
}

function assessSignal(
  detected: DetectedSignal,
  { email, detection, contact, deals, calibration }: ScoredEmail,
  { dealsByContact, baseline }: Account,
  { assumptions }: Pick<AppSettings, 'assumptions'>,
): Signal {
  const accountDeals = dealsByContact.get(contact.id) ?? [];
  const customer = isCustomer(contact, accountDeals);
  const { kind } = detected;
  const match = matchSignal(kind, {
    sentAt: email.sentAt,
    emailDeals: deals,
    accountDeals,
    customer,
    ...(baseline ? { pipelineTypes: baseline.pipelineTypes } : {}),
  });
  const estimate =
    match.coverage === 'undetected' && isOpportunityKind(kind)
      ? estimateValue(detection.facts, dealTypeFor(kind, customer), baseline, assumptions)
      : null;
  const calibrated = detected.source === 'language-model' ? undefined : calibration?.[kind];
  return {
    key: signalKey(email.id, kind),
    emailId: email.id,
    kind,
    tier: detected.tier,
    probability: detected.probability,
    quote: detected.quote,
    cue: detected.cue,
    span: { start: detected.start, end: detected.end },
    language: detection.language,
    sentAt: email.sentAt,
    senderName: email.fromName,
    senderAddress: email.fromAddress,
    facts: detection.facts,
    contactId: contact.id,
    companyId: contact.companyId,
    ...(contact.ownerId === null ? {} : { ownerId: contact.ownerId }),
    coverage: match.coverage,
    dealId: match.dealId,
    estimate,
    detectorVersion,
    ...(detected.source ? { source: detected.source } : {}),
    ...(calibrated ? { calibration: calibrated } : {}),
    decision: { state: 'open' },
  };
}
