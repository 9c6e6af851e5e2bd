import type { ScopeRule } from './scope-rule.ts';

/** Invoices, statements, certificates, periodic forms, addresses. */
export const admin: ScopeRule = {
  id: 'admin',
  spares: ['procurement', 'churn-risk'],
  cues: {
    fr: [
      'facture* ~6 {NOT}|erron*|manque|copie|renvoy*|numero|refuse|nom|mars|fevrier|n|mentionn*|deux fois',
      'renvoyer ~4 facture|attestation|releve|mail|quittance',
      'avoir|releve*|quittance|prelevement*|prelev*|rembours*|tva|iban|nouveau rib|rib a jour|code guichet|adresse ~4 change*|bon de livraison|carte verte',
      'attestation ~4 perdu|copie|sinistralite|la poster|trouve plus|de vigilance que',
      'adresse de livraison|nouvelle adresse|changement d adresse|coordonnees bancaires|mon nouveau numero|numero de commande',
      'formulaire federal|fatca|autocertification|kyc|controle annuel|comme chaque annee',
      'l ecriture|decompte|comptabilite la refuse|sur le releve',
    ],
    en: [
      'invoice* ~6 again|wrong|copy|number|re issue|resend|reissue|correct|name|fee|cost centre|july|october*|cant find|vat',
      'resend|re send ~5 invoice|certificate|statement',
      'credit note|vat|statement|remittance|direct debit|refund*|bank details|routing number|sort code|billing address|trading name|trading address|new address|cost centre|gst certificate|tax residency',
      'fatca|w8|kyc refresh|know your customer|annual file|each year|yearly|annual tax|annual pci',
      'came out twice|shows twice|credited twice|credited',
      'change the name on|updating our|change our address',
    ],
  },
};
