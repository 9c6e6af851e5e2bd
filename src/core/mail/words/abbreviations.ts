/** Titles and days that end in a full stop when they begin with a capital; in lower case they are other words. */
export const titleAbbreviations: ReadonlySet<string> = new Set(
  (
    'm mm mr mrs ms mme mlle mmes me dr drs pr prof st ste sr jr hr fr sra srta dott dssa ing avv geom dhr mevr ' +
    'mon tue wed thu fri sat sun mar lun jeu ven sam dim lt sig sigg ud uds av bd art al exmo'
  ).split(' '),
);

/** Words before a full stop that seldom end a sentence, folded, without the stop. */
export const abbreviations: ReadonlySet<string> = new Set(
  // French
  (
    'env art cf ex tél tel réf ref max min nb éd fig vol chap p pp av bd etc hab c.-à-d ann app dir gal qté ' +
    // English
    'e.g i.e eg ie vs approx dept inc ltd co corp jan feb apr jun jul aug sep sept oct nov dec attn ' +
    'ext incl excl appt govt mgr sq yr yrs hrs mins ' +
    // French months and days
    'janv févr avr juil déc ' +
    // German
    'z.b d.h u.a ca bzw ggf inkl exkl zzgl abs nr str usw evtl vgl mio mrd tsd zb gem ' +
    // Spanish, Italian, Portuguese, Dutch
    'aprox pág núm avda tel pag num ecc bijv o.a d.w.z i.p.v m.b.t blz ' +
    // general
    'u.s u.k e.u n°'
  ).split(' '),
);
