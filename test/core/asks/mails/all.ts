import { developingEn } from './developing-en.ts';
import { developingFr } from './developing-fr.ts';
import { developingOthers } from './developing-others.ts';
import { heldOutEn } from './held-out-en.ts';
import { heldOutFr } from './held-out-fr.ts';
import { heldOutOthers } from './held-out-others.ts';

export const developing = [...developingEn, ...developingFr, ...developingOthers];
export const heldOut = [...heldOutEn, ...heldOutFr, ...heldOutOthers];
