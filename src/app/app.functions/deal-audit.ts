import { dealAuditHandler } from '../handlers/deal-audit.ts';
import { toCardFunction } from './shell/card-function.ts';

export const main = toCardFunction(dealAuditHandler);
