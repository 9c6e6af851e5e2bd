import type { Span } from '#core/mail/message.ts';
import { findNumbers, type NumberMention } from './numbers.ts';

export interface QuantityMention extends Span {
  readonly quantity: number;
  /** The noun as it stands in the sentence, with one adjective or compound part where English has one. */
  readonly unit: string;
  /** The noun is one that software and finance are sold by: users, seats, sites, policies … */
  readonly isPriceUnit: boolean;
  /** Written in digits. */
  readonly isWritten: boolean;
}

const priceUnits =
  /^(?:users?|seats?|licen[cs]es?|accounts?|people|persons?|employees?|staff|agents?|reps?|sites?|locations?|branches|stores?|shops?|machines?|devices?|vehicles?|trucks?|vans?|students?|apprentices|developers?|devs?|engineers?|members?|patients?|buildings?|flats?|apartments?|units?|entities|subsidiar(?:y|ies)|policies|utilisat\p{L}+|postes?|sièges?|licences?|comptes?|personnes?|salariés?|collaborat\p{L}+|employés?|agences?|boutiques?|magasins?|bulletins?|dossiers?|véhicules?|camion\p{L}*|machines?|techniciens?|assurés?|affiliés?|alternants?|saisonniers?|commercia\p{L}+|négociat\p{L}+|gars|terminaux|entités|filiales|lots?|élèves|étudiants?|abonnements?|accès|stations?)$/iu;

/** What follows a number without being counted for sale: money, time, shares, ranks, references. */
const noUnits =
  /^(?:%|h\b|€|\$|£|k\b|euros?|eur|usd|gbp|chf|dollars?|pounds?|percent|pour|points?|fois|times?|ans?|années?|years?|yrs?|mois|months?|semaines?|weeks?|jours?|days?|heures?|hours?|minutes?|min|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|am|pm|st|nd|rd|th|er|ème|et|and|or|ou|à|to|de|du|des|of|in|on|the|le|la|les|is|are|est|sont|que|qui|who|that|which|for|with|avec|dans|sur|plus|more|autres?|others?|page|pages|psi|scfm|reasons?|raisons?|questions?|things?|choses?)$/iu;

const modifier =
  /^(?:more|new|extra|additional|further|other|plus|nouveaux?|nouvelles?|autres?|de plus|supplémentaires?)$/iu;
const word = /^[\s\u00a0\u202f]*(?:d['’]|de |of )?([\p{L}][\p{L}'’-]{1,24})/u;

/** Counted things of a sentence: "34 more people", "une vingtaine d'accès", "monthly users" keep their words. */
export function findQuantities(sentence: string): QuantityMention[] {
  return findNumbers(sentence).flatMap((number) => {
    const unit = isReference(sentence, number) ? null : unitAfter(sentence, number.end);
    if (!unit) return [];
    const isWritten = /\d/.test(sentence.charAt(number.start));
    const { text, end, isPriceUnit } = unit;
    return [{ start: number.start, end, quantity: number.value, unit: text, isPriceUnit, isWritten }];
  });
}

/** "Q-3298", "n° 12", "article 30", "75s": numbers that name something. */
function isReference(sentence: string, number: NumberMention): boolean {
  const left = sentence.slice(Math.max(0, number.start - 12), number.start);
  return /(?:n°|no\.|#|ref|réf|article|clauses?|line|ligne|page|version|in|[€$£]|\b(?:EUR|USD|GBP|CHF|CAD)|[\p{L}\d][-/])\s?$/iu.test(
    left,
  );
}

interface Unit {
  readonly text: string;
  readonly end: number;
  readonly isPriceUnit: boolean;
}

function unitAfter(sentence: string, from: number): Unit | null {
  let at = skipModifiers(sentence, from);
  const first = word.exec(sentence.slice(at, at + 40));
  if (!first?.[1] || noUnits.test(first[1])) return null;
  at += first[0].length;
  if (priceUnits.test(first[1])) return { text: first[1], end: at, isPriceUnit: true };
  const second = /^ ([\p{L}-]{2,24})/u.exec(sentence.slice(at, at + 30));
  if (second?.[1] && priceUnits.test(second[1])) {
    return { text: `${first[1]} ${second[1]}`, end: at + second[0].length, isPriceUnit: true };
  }
  return { text: first[1], end: at, isPriceUnit: false };
}

function skipModifiers(sentence: string, from: number): number {
  let at = from;
  for (let skipped = 0; skipped < 2; skipped += 1) {
    const next = word.exec(sentence.slice(at, at + 40));
    if (!next?.[1] || !modifier.test(next[1])) return at;
    at += next[0].length;
  }
  return at;
}
