import { admin } from './admin.ts';
import { broadcast } from './broadcast.ts';
import { buyer } from './buyer.ts';
import { chat } from './chat.ts';
import { denial } from './denial.ts';
import { done } from './done.ts';
import { housekeeping } from './housekeeping.ts';
import { logistics } from './logistics.ts';
import { others } from './others.ts';
import { pitch } from './pitch.ts';
import { quoted } from './quoted.ts';
import { recruiting } from './recruiting.ts';
import { remark } from './remark.ts';
import { request } from './request.ts';
import { support } from './support.ts';
import { vendorIdea } from './vendor-idea.ts';
import type { ScopeRule } from './scope-rule.ts';

export const scopeRules: readonly ScopeRule[] = [
  denial,
  done,
  support,
  admin,
  housekeeping,
  logistics,
  pitch,
  recruiting,
  broadcast,
  quoted,
  vendorIdea,
  others,
  remark,
  chat,
  request,
  buyer,
];
