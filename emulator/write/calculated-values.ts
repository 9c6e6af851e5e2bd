import type { ObjectType } from '../definitions/object-type.ts';
import type { SeedAccount } from '../seed.ts';
import { toInstant } from '../wire/instant.ts';
import { emailHeaderValues } from './email-headers.ts';

export interface CalculationInput {
  readonly type: ObjectType;
  readonly id: string;
  /** The value after the write. */
  readonly value: (name: string) => string | null;
  /** What the write changed. */
  readonly changed: ReadonlySet<string>;
  readonly at: number;
  readonly account: SeedAccount;
}

/** What HubSpot computes from a write: the values of read-only properties that follow from it. */
export function calculatedValues(input: CalculationInput): Record<string, string> {
  switch (input.type.pathName) {
    case 'contacts':
      return contactValues(input);
    case 'deals':
      return dealValues(input);
    case 'emails':
      return emailValues(input);
    case 'tasks':
      return taskValues(input);
    case 'notes':
      return input.changed.has('hs_note_body')
        ? { hs_body_preview: preview(input.value('hs_note_body')) }
        : {};
    default:
      return {};
  }
}

function contactValues({ value, changed }: CalculationInput): Record<string, string> {
  if (!['email', 'firstname', 'lastname'].some((name) => changed.has(name))) return {};
  const email = value('email') ?? '';
  const fullName = [value('firstname'), value('lastname')].filter(Boolean).join(' ');
  return { hs_email_domain: email.split('@')[1] ?? '', hs_full_name_or_email: fullName || email };
}

function dealValues({ value, changed, account }: CalculationInput): Record<string, string> {
  const values: Record<string, string> = {};
  if (changed.has('amount') || changed.has('deal_currency_code')) {
    values.amount_in_home_currency = inHomeCurrency(value('amount'), value('deal_currency_code'), account);
  }
  if (!changed.has('dealstage')) return values;
  const stages = account.dealPipelines.flatMap((pipeline) => pipeline.stages);
  const probability = Number(stages.find((stage) => stage.id === value('dealstage'))?.probability ?? '0');
  return {
    ...values,
    hs_is_closed: String(probability === 0 || probability === 1),
    hs_is_closed_won: String(probability === 1),
    hs_is_closed_lost: String(probability === 0),
    hs_deal_stage_probability: String(probability),
  };
}

/** Empty for a currency that the account has no rate for. */
function inHomeCurrency(amount: string | null, currency: string | null, account: SeedAccount): string {
  if (amount === null || currency === null || currency === account.currency) return amount ?? '';
  const rate = account.otherCurrencies?.find(({ code }) => code === currency)?.rate;
  return rate === undefined ? '' : String(Math.round(Number(amount) * rate * 100) / 100);
}

function emailValues({ value, changed, id }: CalculationInput): Record<string, string> {
  const messageId = value('hs_email_message_id') ?? `<${id}@mail.local>`;
  return {
    ...(changed.has('hs_email_headers') ? emailHeaderValues(value('hs_email_headers')) : {}),
    ...(changed.has('hs_email_text') ? { hs_body_preview: preview(value('hs_email_text')) } : {}),
    hs_email_message_id: messageId,
    hs_email_thread_id: value('hs_email_thread_id') ?? messageId,
  };
}

function taskValues({ value, changed, at }: CalculationInput): Record<string, string> {
  if (!changed.has('hs_task_status')) return {};
  return { hs_task_completion_date: value('hs_task_status') === 'COMPLETED' ? toInstant(at) : '' };
}

const previewLength = 255;

function preview(text: string | null): string {
  return (text ?? '').slice(0, previewLength).trim();
}
