/** Words before a full stop that seldom end a sentence, folded, without the stop. */
export const abbreviations: ReadonlySet<string> = new Set(
  (
    // titles and names
    'm mm mr mrs ms mme mlle mmes me dr drs pr prof st ste sr jr hr fr frau sra srta dott dssa ing avv geom dhr mevr ' +
    // French
    'env art cf ex tél tel réf ref max min nb éd fig vol chap p pp av bd etc hab c.-à-d al ann app dir gal qté ' +
    // English
    'e.g i.e eg ie vs approx dept est inc ltd co corp no nos jan feb mar apr jun jul aug sep sept oct nov dec attn ' +
    'mon tue wed thu fri sat sun ext incl excl appt govt mgr sq yr yrs hrs mins ' +
    // French months and days
    'janv févr avr juil déc lun jeu ven sam dim ' +
    // German
    'z.b d.h u.a ca bzw ggf inkl exkl zzgl abs nr str usw evtl vgl mio mrd tsd zb gem lt ' +
    // Spanish, Italian, Portuguese, Dutch
    'ud uds aprox pág núm avda es sig sigg tel pag num ecc bijv o.a d.w.z i.p.v m.b.t blz av exmo ' +
    // general
    'u.s u.k e.u n°'
  ).split(' '),
);
