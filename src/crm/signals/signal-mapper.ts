import * as z from 'zod/mini';
import { signalKinds } from '#core/signals/kind.ts';
import type { Signal } from '#core/signals/signal.ts';
import { removedTitle } from './aged-signals.ts';
import { createMapper, type Mapper } from '../mappers/read-records.ts';
import { dateTime, text, textOrEmpty } from '../mappers/values.ts';
import { decisionShape, propertiesToDecision } from './decision-properties.ts';
import { detailsToJson, machineDetails } from './signal-details.ts';

/** A signal with HubSpot's id of the record that holds it. */
export interface StoredSignal {
  readonly id: string;
  readonly signal: Signal;
}

const languages = ['fr', 'en', 'de', 'es', 'it', 'nl', 'pt', 'und'] as const;

const sentAt = z.pipe(dateTime, z.number());

const schema = z.object({
  signal_key: z.string(),
  kind: z.enum(signalKinds),
  quote: textOrEmpty,
  tier: z.enum(['alert', 'review']),
  coverage: z.enum(['undetected', 'covered', 'context']),
  sent_at: sentAt,
  sender_name: text,
  sender_address: text,
  email_language: z.enum(languages),
  source_email_id: z.string(),
  source_contact_id: text,
  source_company_id: text,
  hubspot_owner_id: text,
  covering_deal_id: text,
  machine_details: machineDetails,
  detector_version: textOrEmpty,
  manager_task_key: text,
  ...decisionShape,
});

/** Reads signals; `type` is the full name of the custom object in the account. */
export function createSignalMapper(type: string): Mapper<StoredSignal> {
  return createMapper(type, schema, (id, properties): StoredSignal => ({
    id,
    signal: {
      key: properties.signal_key,
      emailId: properties.source_email_id,
      kind: properties.kind,
      tier: properties.tier,
      quote: properties.quote,
      ...properties.machine_details,
      language: properties.email_language,
      sentAt: properties.sent_at,
      senderName: properties.sender_name,
      senderAddress: properties.sender_address,
      contactId: properties.source_contact_id,
      companyId: properties.source_company_id,
      ...(properties.hubspot_owner_id === null ? {} : { ownerId: properties.hubspot_owner_id }),
      dealId: properties.covering_deal_id,
      coverage: properties.coverage,
      detectorVersion: properties.detector_version,
      decision: propertiesToDecision(properties),
      ...(properties.manager_task_key === null ? {} : { managerTaskKey: properties.manager_task_key }),
    },
  }));
}

const longestTitle = 100;

/** What the machine found, as HubSpot's strings; '' empties a property. The decision is not part of it. */
export function signalToProperties(signal: Signal): Record<string, string> {
  return {
    signal_key: signal.key,
    signal_title: signal.quote.slice(0, longestTitle).replaceAll(/\s/g, ' ').trim() || removedTitle,
    kind: signal.kind,
    quote: signal.quote,
    tier: signal.tier,
    probability: signal.probability.toFixed(4),
    coverage: signal.coverage,
    sent_at: new Date(signal.sentAt).toISOString(),
    sender_name: signal.senderName ?? '',
    sender_address: signal.senderAddress ?? '',
    email_language: signal.language,
    estimated_amount: signal.estimate?.amount.toFixed(2) ?? '',
    expected_value: signal.estimate?.expected.toFixed(2) ?? '',
    estimate_currency: signal.estimate?.currency ?? '',
    source_email_id: signal.emailId,
    source_contact_id: signal.contactId ?? '',
    source_company_id: signal.companyId ?? '',
    ...(signal.ownerId === undefined ? {} : { hubspot_owner_id: signal.ownerId }),
    covering_deal_id: signal.dealId ?? '',
    machine_details: detailsToJson(signal),
    detector_version: signal.detectorVersion,
  };
}

/** The same without an owner, for an account that refuses the contact's: a signal must not fail for it. */
export function withoutOwner(properties: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(properties).filter(([name]) => name !== 'hubspot_owner_id'));
}

/** What erasing a person's words leaves empty before the record goes to the recycle bin. */
export const erasedProperties: Readonly<Record<string, string>> = {
  signal_title: '',
  quote: '',
  sender_name: '',
  sender_address: '',
  machine_details: '',
  estimated_amount: '',
  expected_value: '',
};
