import { dateEnteredCurrentStage, timeInCurrentStage } from '../calculated/stage-times.ts';
import {
  bool,
  computed,
  datetime,
  longText,
  number,
  property,
  readOnly,
  select,
  text,
} from './property-definition.ts';
import type { PropertyDefinition } from './property-definition.ts';
import {
  activityRollups,
  createdDate,
  lastModifiedDate,
  mergedIds,
  originalSource,
} from './shared-properties.ts';

export const dealProperties: readonly PropertyDefinition[] = [
  text('dealname', 'Deal name', { formField: true }),
  number('amount', 'Amount', { formField: true }),
  number('amount_in_home_currency', 'Amount in company currency', computed),
  // The account's currencies are an option list in HubSpot; any ISO 4217 code is taken here.
  text('deal_currency_code', 'Currency'),
  property('pipeline', 'Pipeline', 'enumeration', 'select', { reference: 'pipeline' }),
  property('dealstage', 'Deal stage', 'enumeration', 'radio', { reference: 'stage' }),
  property('dealtype', 'Deal type', 'enumeration', 'radio', {
    options: [
      { label: 'New Business', value: 'newbusiness', displayOrder: 0, hidden: false },
      { label: 'Existing Business', value: 'existingbusiness', displayOrder: 1, hidden: false },
    ],
  }),
  datetime('closedate', 'Close date'),
  longText('description', 'Deal description'),
  text('hs_next_step', 'Next step'),
  select('hs_priority', 'Priority', ['low', 'medium', 'high']),
  select('hs_manual_forecast_category', 'Forecast category', [
    'OMIT',
    'PIPELINE',
    'BEST_CASE',
    'COMMIT',
    'CLOSED',
  ]),
  number('hs_forecast_probability', 'Forecast probability'),
  longText('closed_lost_reason', 'Closed lost reason'),
  longText('closed_won_reason', 'Closed won reason'),
  bool('hs_is_closed', 'Is closed', computed),
  bool('hs_is_closed_won', 'Is closed won', computed),
  bool('hs_is_closed_lost', 'Is closed lost', computed),
  number('hs_deal_stage_probability', 'Deal probability', computed),
  datetime('hs_v2_date_entered_current_stage', 'Date entered current stage', {
    ...computed,
    derive: dateEnteredCurrentStage,
  }),
  number('hs_v2_time_in_current_stage', 'Time in current stage', { ...computed, derive: timeInCurrentStage }),
  number('hs_primary_associated_company', 'Primary associated company', computed),
  number('num_associated_contacts', 'Number of associated contacts', computed),
  originalSource,
  ...activityRollups,
  datetime('hs_sales_email_last_replied', 'Recent sales email replied date', readOnly),
  mergedIds,
  createdDate,
  lastModifiedDate,
];
