import type { StageRole } from './health.ts';
import { readPatterns } from './folded-words.ts';

/**
 * Words that say what a stage is, in seven languages, folded. The first role whose words stand in the name wins:
 * "contract negotiation" is negotiated, "quote signed" is signed, "qualification meeting" qualifies.
 */
export const roleWords: readonly (readonly [StageRole, readonly string[]])[] = [
  [
    'after-sales',
    readPatterns(`
      onboarding, after sales, apres vente, sav, suivi client, customer success, deploiement, go live, live, mise en place,
      implementation, delivery, livraison, nachbetreuung, einfuhrung, posventa, postventa, post vendita, nazorg, pos venda`),
  ],
  [
    'negotiation',
    readPatterns(`
      negoci*, negoti*, negozi*, verhandl*, trattativ*, onderhandel*, juridique, legal*, procurement, purchasing,
      service achats, redlin*, security review, contract review, revue du contrat, conditions commerciales,
      commercial terms`),
  ],
  [
    'signature',
    readPatterns(`
      signature*, sign, signed, signing, signe, signee, signer, docusign, contrat*, contract*, vertrag*, contratt*,
      unterschrift*, unterzeichn*, ondertek*, handtekening, assinatura*, pendiente de firma, alla firma, in firma,
      commande, bon de commande, order, purchase order, po, bestell*, pedido, ordine, accord verbal, verbal*, commit,
      committed, closing`),
  ],
  [
    'proposal',
    readPatterns(`
      propos*, propuest*, offre, offres, offer*, offert*, oferta, angebot*, quote*, quotation, devis, chiffrage,
      estimate, pricing, presupuesto, preventivo, orcamento, cotiza*, cotacao, rfp, tender, appel d offres, soumission,
      bought in, business case`),
  ],
  [
    'qualification',
    readPatterns(`
      qualif*, cualific*, kwalific*, discovery, decouverte, descubrimiento, descoberta, scoperta, besoin*, need, needs,
      bedarf*, behoefte*, necesidad*, necessid*, scoping, cadrage, bant, meddic, audit, diagnostic, diagnosis`),
  ],
  [
    'meeting',
    readPatterns(`
      demo*, presentation*, prasentation*, presentac*, apresentac*, presentazion*, presentatie, meeting*, rdv,
      rendez vous, appointment*, termin, afspraak, cita, reunion*, reuniao, riunione, incontro, entretien, gesprach,
      visite, visit, workshop, atelier, pilot*, poc, proof of concept, trial, essai, test, evaluation`),
  ],
  [
    'prospecting',
    readPatterns(`
      prospec*, lead, leads, new, nouveau, nouvelle, neu, nuevo, nuovo, nieuw, novo, contact*, kontakt*, erstkontakt,
      akquise, outreach, approach, approche, suspect*, mql, sql, inbound, target*, cible*`),
  ],
];

/** As the first stage of a pipeline, these are the first conversation, in which one qualifies. */
export const appointmentWords = readPatterns('appointment*, rdv, rendez vous, termin, afspraak, cita');

/** Names for a feeling, a temperature or our own to-do: nobody outside can see whether a deal is there. */
export const vagueWords = readPatterns(`
  thinking*, considering, en reflexion, reflexion, in uberlegung, uberlegt, bedenktijd, pensando, in riflessione,
  warm, hot, cold, chaud, tiede, froid, lauwarm, kalt, caliente, tibio, caldo, freddo, quente, morno,
  maybe, peut etre, vielleicht, quizas, forse, misschien, talvez, unsure, 50 50, likely, probable, bon espoir, promising,
  prometteur, good feeling, bonne piste, interested, interesse, interessee, interessiert, interesado, a voir, to see,
  a relancer, relance*, to chase, follow up, followup, nachfassen, seguimiento, a suivre, a traiter, todo, to do,
  pending, waiting, en attente, wartet, in attesa, in afwachting, on hold, stand by, standby, later, plus tard,
  in progress, en cours, in bearbeitung, in corso, em andamento, wip, nurture, nurturing,
  misc, divers, other, autre, autres`);

/** HubSpot's own stages of a new account, whatever they were renamed to. */
export const roleByDefaultId: Readonly<Record<string, StageRole>> = {
  appointmentscheduled: 'qualification',
  qualifiedtobuy: 'qualification',
  presentationscheduled: 'meeting',
  decisionmakerboughtin: 'proposal',
  contractsent: 'signature',
};
