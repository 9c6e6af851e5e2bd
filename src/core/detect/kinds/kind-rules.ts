import { authority } from './authority.ts';
import { budget } from './budget.ts';
import { churnRisk } from './churn-risk.ts';
import { competitor } from './competitor.ts';
import { crossSell } from './cross-sell.ts';
import { discount } from './discount.ts';
import { evaluation } from './evaluation.ts';
import { newNeed } from './new-need.ts';
import { pricing } from './pricing.ts';
import { procurement } from './procurement.ts';
import { referral } from './referral.ts';
import { renewal } from './renewal.ts';
import { seatExpansion } from './seat-expansion.ts';
import { stall } from './stall.ts';
import { tierUpgrade } from './tier-upgrade.ts';
import { timeline } from './timeline.ts';
import type { KindRule } from './kind-rule.ts';
import type { SignalKind } from '#core/signals/kind.ts';

/** Every kind has its rule: the type makes the registry complete. */
export const kindRules: Readonly<Record<SignalKind, KindRule>> = {
  'seat-expansion': seatExpansion,
  'tier-upgrade': tierUpgrade,
  'cross-sell': crossSell,
  'new-need': newNeed,
  pricing,
  discount,
  evaluation,
  procurement,
  renewal,
  referral,
  budget,
  timeline,
  authority,
  competitor,
  'churn-risk': churnRisk,
  stall,
};
