import { funnelMapHandler } from '../handlers/funnel-map.ts';
import { toCardFunction } from './shell/card-function.ts';

export const main = toCardFunction(funnelMapHandler);
