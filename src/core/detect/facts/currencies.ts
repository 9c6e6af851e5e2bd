/** How currencies stand before and behind a number; the first that fits wins. ISO 4217. `$` and `kr` depend on the land. */
export const before: readonly (readonly [RegExp, string])[] = [
  [/(?:CAD|CA\$|C\$)\s?$/i, 'CAD'],
  [/(?:AUD|AU\$|A\$)\s?$/i, 'AUD'],
  [/(?:NZD|NZ\$)\s?$/i, 'NZD'],
  [/(?:SGD|S\$)\s?$/i, 'SGD'],
  [/(?:R\$|BRL)\s?$/i, 'BRL'],
  [/(?:USD|US\$)\s?$/i, 'USD'],
  [/\$\s?$/, '$'],
  [/(?:EUR|€)\s?$/i, 'EUR'],
  [/(?:GBP|£)\s?$/i, 'GBP'],
  [/(?:CHF|sfr\.?|\bfr\.)\s?$/i, 'CHF'],
  [/(?:INR|₹|\bRs\.?)\s?$/i, 'INR'],
  [/(?:KES|KSh|KShs)\.?\s?$/i, 'KES'],
  [/(?:NGN|₦)\s?$/i, 'NGN'],
  [/(?:ZAR|(?:^|\s)R)\s?$/, 'ZAR'],
  [/(?:XOF|FCFA)\s?$/i, 'XOF'],
  [/NOK\s?$/i, 'NOK'],
  [/SEK\s?$/i, 'SEK'],
  [/DKK\s?$/i, 'DKK'],
  [/PLN\s?$/i, 'PLN'],
];

export const after: readonly (readonly [RegExp, string])[] = [
  [/^\s?(?:\$\s?CAD?\b|\$\s?can\b|CAD\b|dollars? canadiens?|canadian dollars?)/i, 'CAD'],
  [/^\s?(?:AUD\b|australian dollars?|dollars? australiens?)/i, 'AUD'],
  [/^\s?(?:NZD\b|new zealand dollars?)/i, 'NZD'],
  [/^\s?(?:\$\s?US\b|USD\b|us dollars?|dollars? américains?|dólares estadounidenses)/i, 'USD'],
  [/^\s?(?:d['’]\s?|de |di )?(?:€|EUR\b|[euEU]uros?\b|balles\b|boules\b)/i, 'EUR'],
  [/^\s?(?:£|GBP\b|pounds?\b|quid\b|sterling\b)/i, 'GBP'],
  [/^\s?(?:de |di )?(?:XOF\b|F ?CFA\b|francs? CFA\b)/i, 'XOF'],
  [/^\s?(?:CHF\b|francs? suisses?|francs?\b|franken\b|stutz\b|franchi\b)/i, 'CHF'],
  [/^\s?(?:de )?(?:BRL\b|reais\b|real\b)/i, 'BRL'],
  [/^\s?(?:INR\b|rupees?\b)/i, 'INR'],
  [/^\s?(?:KES\b|shillings?\b|bob\b)/i, 'KES'],
  [/^\s?(?:NGN\b|naira\b)/i, 'NGN'],
  [/^\s?(?:ZAR\b|rand\b)/i, 'ZAR'],
  [/^\s?(?:PLN\b|zł|zlotys?\b)/i, 'PLN'],
  [/^\s?(?:SEK\b|kronor\b)/i, 'SEK'],
  [/^\s?(?:NOK\b)/i, 'NOK'],
  [/^\s?(?:DKK\b)/i, 'DKK'],
  [/^\s?(?:kroner\b|kr\b)/i, 'kr'],
  [/^\s?(?:de |di )?(?:\$|dollars?\b|dólares\b|dollari\b|bucks\b|piastres?\b)/i, '$'],
];

/** Currencies of lands that write `$`, or where a bare amount can only be meant in one currency. */
export const currencyByCountry: Readonly<Record<string, string>> = {
  FR: 'EUR', BE: 'EUR', LU: 'EUR', DE: 'EUR', AT: 'EUR', ES: 'EUR', IT: 'EUR', NL: 'EUR', PT: 'EUR', IE: 'EUR', FI: 'EUR', CH: 'CHF', GB: 'GBP',
  US: 'USD', CA: 'CAD', AU: 'AUD', NZ: 'NZD', SG: 'SGD', IN: 'INR', BR: 'BRL', NO: 'NOK', DK: 'DKK', SE: 'SEK', KE: 'KES', ZA: 'ZAR', NG: 'NGN',
  PL: 'PLN', SN: 'XOF', CI: 'XOF', ML: 'XOF', BF: 'XOF', BJ: 'XOF', NE: 'XOF', TG: 'XOF',
}; // prettier-ignore

/** Lands whose own currency is written `$`. */
export const dollarCurrencies: ReadonlySet<string> = new Set(['USD', 'CAD', 'AUD', 'NZD', 'SGD']);
