/**
 * Every property, group and object type that the app creates in an account. The provisioner creates them from
 * this list, the mappers read and write by these names and the local portal's tests check them against it.
 */

export interface AppProperty {
  readonly name: string;
  readonly label: string;
  readonly description: string;
  readonly type: 'string' | 'number' | 'datetime' | 'enumeration' | 'bool';
  readonly fieldType: 'text' | 'textarea' | 'number' | 'date' | 'select' | 'booleancheckbox';
  readonly hidden?: boolean;
  readonly hasUniqueValue?: boolean;
  readonly options?: readonly { readonly label: string; readonly value: string }[];
}

export const propertyGroup = { name: 'invisible_pipeline', label: 'Invisible Pipeline' } as const;

/** Summary properties, the same names on contact, company and deal. */
export const summaryProperties = {
  openSignals: 'invisible_pipeline_open_signals',
  lastSignalAt: 'invisible_pipeline_last_signal_at',
  lastSignalKind: 'invisible_pipeline_last_signal_kind',
  expectedValue: 'invisible_pipeline_expected_value',
} as const;

/** Contacts only: which emails were scored, so that none is read twice; hidden from people. */
export const scoredEmailsProperty = 'invisible_pipeline_scored_emails';

/** The custom object that holds signals; its full name in an account is `p{portalId}_buying_signal`. */
export const signalObjectName = 'buying_signal';
