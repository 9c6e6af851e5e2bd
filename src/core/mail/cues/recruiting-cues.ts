import type { Cue } from './cue.ts';

/** Signs of a head hunter, a staffing agency or an applicant. */
export const recruitingCues: readonly Cue[] = [
  {
    name: 'application',
    weight: 4,
    pattern:
      /candidature (?:spontanee|au poste|pour)|application for the (?:post|position|role)|application for (?:senior|junior)|i am (?:writing to )?apply|herewith i apply|soumettre ma candidature|rejoindre votre (?:equipe|reseau)|(?:mon|ton|son) cv\b|\bcv (?:en pj|joint|et)|my (?:resume|cv)\b|attached resume|serving notice period|expected ctc|lettre de motivation|freelance at [£$€]|seat in your team|je cherche (?:un poste|une mission|une alternance|un stage)/,
  },
  {
    name: 'seeks-job',
    weight: 4,
    pattern:
      /cherche (?:un |une |du |de )?(?:poste|stage|alternance|premier emploi|boulot|travail|emploi|mission)\b|place de stage|(?:open|urgent) (?:role|opening|position)\b|still hiring|(?:send|sharing|attaching|attached|share|joint|envoie)[^.]{0,30}(?:\bcv\b|resume\b)|ouvr(?:ons|e) un poste|great fit for a|searching for (?:a )?job|aligned with your vacancy/,
  },
  {
    name: 'headhunt',
    weight: 4,
    pattern:
      /votre parcours|ton parcours|your (?:name came up|profile|background)|i am retained|i'm working with a [a-z]+ company|mandate pour recruter|ce mandat en exclusivite|ouverte? a un echange|open (?:to exploring|for a coffee|to a conversation|role|position)|would you be open to|direct de [a-z]+ \(je te laisse|happy where you are|je recrute \d|accompagne un editeur[^.]{0,80}qui cherche/,
  },
  {
    name: 'package',
    weight: 3,
    pattern:
      /\bpackage\b|remuneration|salaire|salary|\bbase (?:of|to|salary|\d)|\d+ base\b|uncapped|fixe \d|prise de poste|pretention|prime de cooptation|brut annuel|no ceiling|budget salarial|\bctc\b|day rate|the founder decides/,
  },
  {
    name: 'candidates',
    weight: 3,
    pattern:
      /candidats?\b|candidates?\b|\bprofils? [a-z]+ (?:trilingues?|dispo|csm)|profiles? for your|trilingues disponibles|technicien itinerant|alternants?\b|alternance|apprentis?\b|service techs|\btechs (?:before|available)|\bcv[s]? des|trois cv|vacancy|headcount|staffing|interim\b|recrutements?, garantie|we place\b/,
  },
  {
    name: 'recruiter',
    weight: 3,
    pattern:
      /recruit(?:er|ing|ment)|recrutement|talent (?:partner|acquisition)|\btalents?\b[^.]{0,12}$|[a-z]*(?:talent|hunters|staffing|recrut|search)[a-z]*\.(?:com|fr|io|example|co\.uk|nl|in)|chasseur|executive search|cooptation|\bcfa\b/,
  },
  {
    name: 'know-someone',
    weight: 2,
    pattern:
      /(?:anyone|someone|somebody|any colleague)[^.?!]{0,40}(?:i should|who might|same profile|similar book|on your team|looking)|quelqu'un[^.?!]{0,40}(?:recommander|dans votre (?:reseau|entourage))|who else do you know|every referral that lands|do you know (?:a studio|perhaps|anyone)/,
  },
  {
    name: 'job-title',
    weight: 2,
    pattern:
      /\bposte d[e']|(?:ae|csm|sdr) role|head of sales|h\/f|account executives?|team lead sales|enterprise aes|opportunite –/,
  },
];

/** Signs that recruiting is the sender's reason to buy from us, not what they sell. */
export const hiringBuyerCues: readonly Cue[] = [
  {
    name: 'adds-users',
    weight: 4,
    pattern:
      /(?:licen[cs]es?|seats?|users|utilisateurs|acces|comptes|sieges|postes) (?:de plus|en plus|supplementaires|more)|(?:ajouter|add) [a-z0-9 ]{0,20}(?:licen|user|utilisateur|seat|acces|compte)/,
  },
];
