import { readPatterns } from '#core/health/folded-words.ts';
import type { FunnelPhase } from './funnel-map.ts';

/** Words in seven languages, folded, that say what a pipeline or an account's own lifecycle stage is about. */

/** What happens in a pipeline. One that nothing tells apart sells. */
export type PipelineKind = 'sale' | 'lead' | 'onboarding' | 'growth' | 'service';

/** The first kind whose words stand in the name wins: "sales renewals" is growth, "sales of support" sells. */
export const pipelineWords: readonly (readonly [PipelineKind, readonly string[]])[] = [
  [
    'growth',
    readPatterns(`
      renew*, renouvel*, reconduction, verlanger*, erneuerung*, renov*, rinnov*, verleng*, expansion, upsell*, up sell*,
      cross sell*, crosssell*, ventes additionnelles, account management, farming, bestandskunden*, adoption, existing business,
      clients existants, fidelis*, fideliz*`),
  ],
  [
    'sale',
    readPatterns(`
      sale, sales, selling, vente, ventes, verkauf*, vertrieb*, venta, ventas, vendita, vendite, verkoop*, venda, vendas,
      new business, nouvelles affaires, neugeschaft`),
  ],
  [
    'onboarding',
    readPatterns(`
      onboarding, implement*, deploy*, deploi*, mise en place, mise en service, integration, delivery, livraison,
      einfuhrung*, implantacion, puesta en marcha, attivazione, avviamento, implementatie, implantacao,
      kick off, customer success`),
  ],
  [
    'service',
    readPatterns(`
      support, customer service, service client, service clients, kundenservice, servicio al cliente, servizio clienti, ticket*, sav, apres vente, after sales, kundendienst, soporte, posventa, postventa, assistenza,
      post vendita, klantenservice, nazorg, suporte, pos venda, maintenance, wartung, mantenimiento, manutenzione`),
  ],
  [
    'lead',
    readPatterns(`
      lead, leads, prospec*, akquise, inbound, outbound, sdr, bdr, marketing, campaign*, campagne*, kampagne*, campana*`),
  ],
];

/** The first phase whose words stand in the name of a lifecycle stage wins. */
export const phaseWords: readonly (readonly [FunnelPhase, readonly string[]])[] = [
  [
    'adoption',
    readPatterns(`
      evangelist*, ambassad*, embajador*, botschafter*, advocate*, promot*, referen*, renew*, renouvel*, verlanger*, renov*,
      rinnov*, expansion, upsell*, loyal*, fidel*, stammkund*, adoption, vip, champion*`),
  ],
  [
    'onboarding',
    readPatterns(`
      onboarding, customer*, client*, kunde*, kunden*, klant*, cliente*, implement*, deploi*, einfuhrung*, new customer`),
  ],
  [
    'decision',
    readPatterns(`
      opportunit*, chance*, oportunidad*, opportunita, oportunidade*, negoci*, negoti*, verhandl*, trattativ*, proposal*,
      contract*, contrat*, vertrag*, contratt*`),
  ],
  [
    'evaluation',
    readPatterns(`
      sql, sal, sales qualif*, sales accept*, qualifie ventes, vertriebsqualif*, demo*, trial, essai, test*, pilot*, poc,
      evaluat*, evaluier*, evaluac*, valutaz*`),
  ],
  [
    'consideration',
    readPatterns(`
      mql, pql, marketing qualif*, product qualif*, qualifie marketing, engaged, engage*, nurtur*, consider*, webinar*,
      interess*, interest*`),
  ],
  [
    'discovery',
    readPatterns(`
      subscriber*, abonn*, suscript*, iscritt*, assinante*, visitor*, visiteur*, besucher*, lead, leads, prospect*,
      contact*, kontakt*, raw, new`),
  ],
];

/** Who left the way, or never was on it. */
export const leavingWords = readPatterns(`
  disqualif*, unqualif*, non qualif*, nicht qualif*, descalif*, squalific*, lost, perdu, perdue, perdus, verloren, perdido,
  perso, churn*, former*, ancien*, ehemalig*, antiguo*, ex, resilie*, gekundigt, cancel*, partner*, partenaire*, socio*,
  competitor*, concurrent*, wettbewerb*, competidor*, concorrent*, vendor*, supplier*, fournisseur*, lieferant*, proveedor*,
  fornitor*, fornecedor*, employee*, salarie*, mitarbeiter*, empleado*, dipendent*, spam, invalid*, inactive, inactif*,
  inaktiv*, do not contact, other, autre, autres, sonstige*, otro, otros, altro, altri, overig*, outro, outros`);
